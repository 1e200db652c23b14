package org.gouji.reader.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence is about when a number comes: the last thing named before it.
enum Topic {
    APPLICATION,
    REVIEW,
    OTHER;

    private static final int FAR = 1000;
    private static final Pattern APPLICATIONS = Pattern.compile("信息公开(?:的)?申请|依申请|公开申请|申请公开|信息的?申请");
    private static final Pattern WORD = Pattern.compile("(?<application>依申请|申请(?!.{0,2}(?:行政)?(?:复议|诉讼)))"
            + "|(?<review>复议|诉讼)"
            + "|(?<other>留言|信箱|来信|建议|提案|议案|热线|投诉|信访|咨询|许可|处罚|工单|诉求|网民|审批|预约|办件|服务事项|公文|培训|访谈"
            + "|补贴|低保|救助|登记)");

    /// The topic of a statement; an application counts only where one for information is spoken of.
    static Topic of(Statement statement) {
        Topic topic = last(statement.before() + (statement.right().contains("申请") ? statement.right() : ""));
        if (topic == OTHER && !statement.before().isEmpty() && noTopic(statement.before())) {
            topic = statement.section() == 3 ? APPLICATION : heading(statement);
        }
        return topic == APPLICATION && !isForInformation(statement) ? OTHER : topic;
    }

    private static boolean isForInformation(Statement statement) {
        int start = statement.quantity().start();
        return statement.section() == 3
                || APPLICATIONS.matcher(statement.heading()).find()
                || APPLICATIONS.matcher(statement.text()).region(Math.max(0, start - FAR), start).find()
                || APPLICATIONS.matcher(statement.right()).find();
    }

    /// (二)依申请公开方面。2021年共收到12件: the heading before tells.
    private static Topic heading(Statement statement) {
        int sentence = Clauses.sentenceStart(statement.text(), statement.quantity().start());
        int from = Clauses.sentenceStart(statement.text(), Math.max(0, sentence - 1));
        return last(statement.heading() + statement.text().substring(Math.min(from, sentence), sentence));
    }

    private static boolean noTopic(String text) {
        return !WORD.matcher(text).find();
    }

    private static Topic last(String text) {
        Topic topic = OTHER;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            topic = word.group("application") != null ? APPLICATION : word.group("review") != null ? REVIEW : OTHER;
        }
        return topic;
    }
}
