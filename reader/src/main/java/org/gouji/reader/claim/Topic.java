package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.gouji.reader.search.Trie;

/// What a sentence is about when a number comes: the last thing named before it.
enum Topic {
    APPLICATION,
    REVIEW,
    OTHER,
    UNSAID;

    private static final String OTHERS =
            "留言|信箱|来信|建议|提案|议案|热线|投诉|信访|咨询|许可|处罚|工单|诉求|网民|审批|预约|办件" + "|服务事项|公文|培训|访谈|补贴|低保|救助|登记";
    /// Whether any of the words may stand in a text.
    private static final Search WORD = Search.of("依申请|申请|复议|诉讼|" + OTHERS);
    /// The words, none of which begins like another.
    private static final Trie<Topic> WORDS = new Trie<>();

    private static final CharSet FIRST;
    /// 申请行政复议 is no application for information.
    private static final Search DISPUTED = Search.of(".{0,2}(?:行政)?(?:复议|诉讼)");
    private static final CharSet MAY_DISPUTE = CharSet.of("行复诉");
    private static final int NEAR = 3;

    private static final int SENTENCES = 3;

    static {
        WORDS.put("依申请", APPLICATION);
        WORDS.put("申请", APPLICATION);
        WORDS.put("复议", REVIEW);
        WORDS.put("诉讼", REVIEW);
        var first = new StringBuilder("依申复诉");
        for (String word : OTHERS.split("\\|", -1)) {
            WORDS.put(word, OTHER);
            first.append(word.charAt(0));
        }
        FIRST = CharSet.of(first.toString());
    }

    /// The topic of a statement; an application counts only where one for information is spoken of.
    static Topic of(Statement statement) {
        String right = statement.right();
        boolean told = right.contains("申请") || right.contains("复议") || right.contains("诉讼");
        Topic topic = told ? last(statement.rightScanned()) : UNSAID;
        topic = topic == UNSAID ? last(statement.beforeScanned()) : topic;
        if (topic == UNSAID) {
            topic = statement.section() == 3 ? APPLICATION : heading(statement);
        }
        return topic == APPLICATION && !isForInformation(statement) ? OTHER : topic;
    }

    private static boolean isForInformation(Statement statement) {
        return statement.setting().onApplicationsBefore(statement.quantity().start())
                || Setting.isOnApplications(statement.right());
    }

    /// (二)依申请公开方面。2021年共收到12件: the heading or a sentence before tells.
    private static Topic heading(Statement statement) {
        String text = statement.text();
        int to = Clauses.sentenceStart(text, statement.quantity().start());
        Topic topic = UNSAID;
        for (int i = 0; i < SENTENCES && to > 0 && topic == UNSAID; i++) {
            int from = Math.min(Clauses.sentenceStart(text, to - 1), to);
            topic = last(text, from, to);
            to = from;
        }
        return topic == UNSAID ? last(statement.setting().heading()) : topic;
    }

    /// The last word that tells, looked for from behind.
    private static Topic last(Scanned words) {
        return WORD.mayBeIn(words) ? last(words.text()) : UNSAID;
    }

    private static Topic last(String text) {
        return last(text, 0, text.length());
    }

    private static Topic last(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Topic topic = FIRST.has(text.charAt(i)) ? at(text, i, from, to) : UNSAID;
            if (topic != UNSAID) {
                return topic;
            }
        }
        return UNSAID;
    }

    /// What the word tells that begins at a place of `[from, to)`.
    private static Topic at(String text, int at, int from, int to) {
        var node = WORDS.next(text.charAt(at));
        int end = at + 1;
        for (; node != null && node.value() == null; end++) {
            node = end < to ? node.next(text.charAt(end)) : null;
        }
        Topic topic = node == null ? null : node.value();
        boolean apart = switch (text.charAt(at)) {
            case '申' -> topic != null && isDisputed(text, end, to);
            case '议' -> at > from && text.charAt(at - 1) == '复';
            default -> false;
        };
        return topic == null || apart ? UNSAID : topic;
    }

    private static boolean isDisputed(String text, int from, int to) {
        return MAY_DISPUTE.isIn(text, from, Math.min(to, from + NEAR)) && DISPUTED.at(text, from, to) != null;
    }
}
