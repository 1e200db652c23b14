package org.gouji.reader.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/// Cases of reconsideration and litigation over information disclosure, counted as a whole.
final class ReviewMetrics {

    private static final String TO = "(?:案件|案|申请|请求|的|件数|数|量|总|共|计|为|有|是|:|发生|各|均){0,8}+$";
    private static final Pattern REVIEW = Pattern.compile("复议" + TO);
    private static final Pattern LITIGATION = Pattern.compile("诉讼" + TO);
    private static final Pattern BEFORE_OBJECT = Pattern.compile("(?:引发|发生|收到|被提起|被申请|提起|涉及|受理|产生)(?:了|的|共){0,2}+$");
    private static final Pattern REVIEW_OBJECT = Pattern.compile("^(?:政府信息公开)?(?:的)?行政复议(?:案件|申请)?$");
    private static final Pattern LITIGATION_OBJECT = Pattern.compile("^(?:政府信息公开)?(?:的)?(?:行政)?诉讼(?:案件)?$");
    private static final Pattern NARROWED =
            Pattern.compile("维持|纠|撤销|败诉|胜诉|审结|办结|结案|应诉|出庭|驳回|后|直接|尚未|培训|上年|去年|同比|增|减|一审|二审|调解|其他|涉及");
    private static final String CASES = "件起例宗次个";

    private ReviewMetrics() {}

    static Optional<String> of(Statement statement) {
        String subject = statement.subject();
        boolean counted = statement.quantity().unit() == null || statement.hasUnit(CASES);
        if (!counted || NARROWED.matcher(subject).find() || !isOverInformation(statement)) {
            return Optional.empty();
        }
        boolean review = REVIEW.matcher(subject).find() || object(statement, REVIEW_OBJECT);
        boolean litigation = LITIGATION.matcher(subject).find() || object(statement, LITIGATION_OBJECT);
        if (subject.contains("复议") && subject.contains("诉讼")) {
            return Optional.empty();
        }
        return review ? Optional.of("review_cases") : litigation ? Optional.of("litigation_cases") : Optional.empty();
    }

    private static boolean object(Statement statement, Pattern object) {
        return BEFORE_OBJECT.matcher(statement.subject()).find()
                && object.matcher(statement.right()).find();
    }

    private static boolean isOverInformation(Statement statement) {
        return statement.section() == 4
                || statement.before().contains("信息公开")
                || statement.before().contains("依申请");
    }
}
