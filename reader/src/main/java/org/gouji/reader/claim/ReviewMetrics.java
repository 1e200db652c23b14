package org.gouji.reader.claim;

import java.util.List;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Cases of reconsideration and litigation over information disclosure, counted as a whole.
final class ReviewMetrics {

    private static final String TO = "(?:案件|案|申请|请求|的|件数|数|量|总|共|计|为|有|是|:|发生|各|均){0,8}+$";
    private static final Search REVIEW = Search.of("复议" + TO);
    private static final Search LITIGATION = Search.of("诉讼" + TO);
    private static final Search BEFORE_OBJECT = Search.of("(?:引发|发生|收到|被提起|被申请|提起|涉及|受理|产生)(?:了|的|共){0,2}+$");
    private static final Search REVIEW_OBJECT = Search.of("^(?:(?:有关|涉及)?政府信息公开(?:事务|工作|事项)?)?(?:的)?行政复议(?:案件?|申请)?$");
    private static final Search LITIGATION_OBJECT =
            Search.of("^(?:(?:有关|涉及)?政府信息公开(?:事务|工作|事项)?)?(?:的)?(?:行政)?诉讼(?:案件?)?$");
    private static final Search NARROWED =
            Search.of("维持|纠|撤销|败诉|胜诉|审结|办结|结案|应诉|出庭|驳回|后|直接|尚未|培训|上年|去年|同比|增|减|一审|二审|调解|其[他它]|涉及(?!政府信息公开)|立案");
    private static final Search DISPUTE = Search.of("信息公开[^。]{0,30}(?:复议|诉讼)");
    private static final Search OWN_WORK = Search.of("办理|受理|审理|承办|代理|出庭|应诉|接收|立案");
    private static final String CASES = "件起例宗次个";

    private ReviewMetrics() {}

    private record Result(String metric, Search words) {}

    private static final String RESULT_END = "(?:的)?(?:案件)?(?:为|共|有|:)*+$";
    private static final List<Result> RESULTS = List.of(
            new Result("upheld", Search.of("(?<!被?撤销|不予|未)维持" + RESULT_END)),
            new Result("corrected", Search.of("(?:结果|被|予以|依法)?(?<!未被?)纠[正错]" + RESULT_END)),
            new Result("other_results", Search.of("其[他它]结果" + RESULT_END)),
            new Result("pending", Search.of("(?:尚未|未)审结" + RESULT_END)));
    private static final Search AFTER = Search.of("复议后|直接");
    private static final int TOGETHER = 8;

    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        boolean counted = statement.quantity().unit() == null || statement.hasUnit(CASES);
        String result = counted ? result(statement) : null;
        if (result != null) {
            return result;
        }
        if (!counted || NARROWED.isIn(statement.subjectScanned()) || !isOverInformation(statement)) {
            return null;
        }
        boolean review = REVIEW.isIn(statement.subjectScanned()) || object(statement, REVIEW_OBJECT);
        boolean litigation = LITIGATION.isIn(statement.subjectScanned()) || object(statement, LITIGATION_OBJECT);
        if (subject.contains("复议") && subject.contains("诉讼")) {
            return null;
        }
        return review ? "review_cases" : litigation ? "litigation_cases" : null;
    }

    /// 行政复议5件,其中结果维持3件: the result of what was named last; of neither where both were named together.
    private static @Nullable String result(Statement statement) {
        String words = statement.words();
        Scanned scanned = statement.wordsScanned();
        if (words.indexOf('维') < 0 && words.indexOf('纠') < 0 && words.indexOf('结') < 0) {
            return null;
        }
        String before = statement.before();
        int review = before.lastIndexOf("复议");
        int litigation = Math.max(before.lastIndexOf("诉讼"), before.lastIndexOf("起诉"));
        boolean both = review >= 0
                && litigation > review
                && litigation - review <= TOGETHER
                && !AFTER.isIn(before, review, litigation);
        if (both || (review < 0 && litigation < 0) || !isOverInformation(statement)) {
            return null;
        }
        String kind = litigation > review ? "litigation_" : "review_";
        for (Result result : RESULTS) {
            if (result.words().isIn(scanned)) {
                return kind + result.metric();
            }
        }
        return null;
    }

    private static boolean object(Statement statement, Search object) {
        return BEFORE_OBJECT.isIn(statement.subjectScanned()) && object.isIn(statement.rightScanned());
    }

    private static boolean isOverInformation(Statement statement) {
        return statement.section() == 4
                || statement.before().contains("信息公开")
                || statement.before().contains("依申请")
                || statement.right().contains("信息公开")
                || goesOn(statement);
    }

    /// 收到政府信息公开申请30件。…行政复议3件: the passage speaks of applications for information, or the sentence
    /// before of disputes over it, and this one of no other work of the body.
    private static boolean goesOn(Statement statement) {
        if (OWN_WORK.isIn(statement.beforeScanned())) {
            return false;
        }
        int sentence =
                Clauses.sentenceStart(statement.text(), statement.quantity().start());
        int from = Clauses.sentenceStart(statement.text(), Math.max(0, sentence - 1));
        return statement.setting().onApplicationsBefore(sentence)
                || DISPUTE.isIn(statement.text(), Math.min(from, sentence), sentence);
    }
}
