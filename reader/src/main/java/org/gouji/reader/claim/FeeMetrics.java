package org.gouji.reader.claim;

import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// The fees for processing information: notices, what they ask for, what was taken.
final class FeeMetrics {

    private static final Search CHARGED = Search.of("收取.{0,12}(?:信息处理费|信息公开.{0,6}费).*|(?:信息处理费).{0,10}"
            + "|(?:依申请|信息公开)[^,，。;；]{0,12}收取[^,，。;；]{0,4}费用?(?:共计|总计|合计|金额|总额|共|为|是|:)*+$");
    private static final Search NARROWED = Search.of("减免|退|应收|通知");
    private static final Search TAKEN = Search.of("(?:实际|共|实)收取?(?:的)?(?:总)?(?:金额|费用)?(?:为|共|共计|是|:)*+$");
    private static final Search ASKED = Search.of("^(?:收费|通知|涉及|应收)?(?:的)?总?金额(?:为|共|共计|是|:)*+$");
    /// 对3件申请收取了信息处理费,共计420元.
    private static final Search ALTOGETHER = Search.of("^(?:共计|合计|总计|共|总金额|金额)(?:为|是|:)*+$");
    private static final Search TOOK =
            Search.of("(?<![未不无])收取[^,，。]{0,14}信息处理费[^,，。]{0,6}[,，]\\s*(?:共计|合计|总计|共|总?金额)(?:为|是|:)*+$");
    private static final Search NOTICES = Search.of("收费通知(?:书|单)?(?:的)?(?:总)?(?:件数|份数|数量|数)?(?:为|共|共计|是|:)*+$");
    private static final Search NOTICE = Search.of("^(?:信息处理费)?收费通知");
    private static final Search CASES = Search.of("^(?:政府)?(?:信息)?(?:公开)?申请[^,，。]{0,8}收取");
    private static final Search SPOKEN_OF = Search.of("收费通知|信息处理费");

    private FeeMetrics() {}

    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        boolean none = statement.quantity().unit() == null
                && statement.quantity().value().signum() == 0;
        if (none && NOTICES.isIn(statement.subjectScanned())) {
            return "fee_notices";
        }
        if (none || statement.hasUnit("元")) {
            return amount(statement);
        }
        if (!statement.hasUnit("件份个次")) {
            return null;
        }
        if (NOTICES.isIn(statement.subjectScanned()) || NOTICE.isIn(statement.rightScanned())) {
            return "fee_notices";
        }
        boolean cases = (subject.endsWith("对") || subject.endsWith("就")) && CASES.isIn(statement.rightScanned());
        return cases ? "fee_cases" : null;
    }

    private static @Nullable String amount(Statement statement) {
        boolean toldHere = CHARGED.isIn(statement.subjectScanned()) && !NARROWED.isIn(statement.subjectScanned());
        boolean spokenOf = SPOKEN_OF.isIn(statement.beforeScanned());
        if (toldHere || (spokenOf && TAKEN.isIn(statement.subjectScanned()))) {
            return "fee_charged";
        }
        if (spokenOf && ALTOGETHER.is(statement.subject()) && TOOK.isIn(statement.beforeScanned())) {
            return "fee_charged";
        }
        return spokenOf && ASKED.isIn(statement.subjectScanned()) ? "fee_asked" : null;
    }
}
