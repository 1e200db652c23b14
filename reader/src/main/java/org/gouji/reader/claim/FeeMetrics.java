package org.gouji.reader.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/// The fees for processing information: notices, what they ask for, what was taken.
final class FeeMetrics {

    private static final Pattern CHARGED = Pattern.compile("收取.{0,12}(?:信息处理费|信息公开.{0,6}费).*|(?:信息处理费).{0,10}");
    private static final Pattern NARROWED = Pattern.compile("减免|退|应收|通知");
    private static final Pattern TAKEN = Pattern.compile("(?:实际|共|实)收取?(?:的)?(?:总)?(?:金额|费用)?(?:为|共|共计|是|:)*+$");
    private static final Pattern ASKED = Pattern.compile("^(?:收费|通知|涉及|应收)?(?:的)?总?金额(?:为|共|共计|是|:)*+$");
    /// 对3件申请收取了信息处理费,共计420元.
    private static final Pattern ALTOGETHER = Pattern.compile("^(?:共计|合计|总计|共|总金额|金额)(?:为|是|:)*+$");
    private static final Pattern TOOK =
            Pattern.compile("(?<![未不无])收取[^,，。]{0,14}信息处理费[^,，。]{0,6}[,，]\\s*(?:共计|合计|总计|共|总?金额)(?:为|是|:)*+$");
    private static final Pattern NOTICES = Pattern.compile("收费通知(?:书|单)?(?:的)?(?:总)?(?:件数|份数|数量|数)?(?:为|共|共计|是|:)*+$");
    private static final Pattern NOTICE = Pattern.compile("^(?:信息处理费)?收费通知");
    private static final Pattern CASES = Pattern.compile("^(?:政府)?(?:信息)?(?:公开)?申请[^,，。]{0,8}收取");
    private static final Pattern SPOKEN_OF = Pattern.compile("收费通知|信息处理费");

    private FeeMetrics() {}

    static Optional<String> of(Statement statement) {
        String subject = statement.subject();
        if (statement.hasUnit("元")) {
            return amount(statement, subject);
        }
        if (!statement.hasUnit("件份个次")) {
            return Optional.empty();
        }
        if (NOTICES.matcher(subject).find() || NOTICE.matcher(statement.right()).find()) {
            return Optional.of("fee_notices");
        }
        boolean cases = (subject.endsWith("对") || subject.endsWith("就"))
                && CASES.matcher(statement.right()).find();
        return cases ? Optional.of("fee_cases") : Optional.empty();
    }

    private static Optional<String> amount(Statement statement, String subject) {
        boolean toldHere =
                CHARGED.matcher(subject).find() && !NARROWED.matcher(subject).find();
        boolean spokenOf = SPOKEN_OF.matcher(statement.before()).find();
        if (toldHere || (spokenOf && TAKEN.matcher(subject).find())) {
            return Optional.of("fee_charged");
        }
        if (spokenOf
                && ALTOGETHER.matcher(subject).matches()
                && TOOK.matcher(statement.before()).find()) {
            return Optional.of("fee_charged");
        }
        return spokenOf && ASKED.matcher(subject).find() ? Optional.of("fee_asked") : Optional.empty();
    }
}
