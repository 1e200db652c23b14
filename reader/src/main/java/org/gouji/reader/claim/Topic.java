package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;

/// What a sentence is about when a number comes: the last thing named before it.
enum Topic {
    APPLICATION,
    REVIEW,
    OTHER,
    UNSAID;

    private static final Search WORD = Search.of("依申请|申请(?!.{0,2}(?:行政)?(?:复议|诉讼))|复议|诉讼"
            + "|留言|信箱|来信|建议|提案|(?<!复)议案|热线|投诉|信访|咨询|许可|处罚|工单|诉求|网民|审批|预约|办件|服务事项|公文|培训|访谈"
            + "|补贴|低保|救助|登记");
    /// Each of these words begins with one of them.
    private static final CharSet FIRST = CharSet.of("依申复诉留信来建提议热投咨许处工网审预办服公培访补低救登");

    private static final int SENTENCES = 3;

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
            topic = last(text.substring(from, to));
            to = from;
        }
        return topic == UNSAID ? last(statement.setting().heading()) : topic;
    }

    /// The last word that tells, looked for from behind.
    private static Topic last(Scanned words) {
        return WORD.mayBeIn(words) ? last(words.text()) : UNSAID;
    }

    private static Topic last(String text) {
        var word = WORD.in(text);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (FIRST.has(text.charAt(i)) && word.isAt(i)) {
                return of(text.substring(i, word.end()));
            }
        }
        return UNSAID;
    }

    private static Topic of(String word) {
        return switch (word) {
            case "依申请", "申请" -> APPLICATION;
            case "复议", "诉讼" -> REVIEW;
            default -> OTHER;
        };
    }
}
