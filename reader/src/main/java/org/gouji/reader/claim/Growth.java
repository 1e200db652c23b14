package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// How much more or less there is than before: 同比增长23.4%, 较上年减少3件. The unit tells a rate from a
/// count; the subject tells of what.
final class Growth {

    private static final String END = "(?:了|约|达|到|为|近|率|幅)*+$";
    private static final Search COMPARED = Search.of("同比|环比|相比|较(?:上|去|20|前|同期)|比(?:上|去|20|前|同期)");
    private static final Search MORE =
            Search.of("(?:增长|增加|上升|提高|提升|(?<!新)增|[较比与](?:上一?年度?|去年|20\\d\\d年)(?:同期)?(?:相比)?,?多)" + END);
    private static final Search LESS =
            Search.of("(?:减少|下降|降低|下滑|回落|[较比与](?:上一?年度?|去年|20\\d\\d年)(?:同期)?(?:相比)?,?少)" + END);
    private static final Search ALONE = Search.of("(?:同比|环比)?(?:增长|增加|上升|提高|提升|减少|下降|降低|下滑)(?:了|约)?");
    private static final Search ONLY = Search.of(
            "(?:(?:同比|环比)(?:往年)?|(?:较|比|与)?(?:上一?年度?|去年|20\\d\\d年)(?:同期)?(?:相比)?)?(?:增长|增加|上升|提高|提升|增|多|减少|下降|降低|下滑|回落|少)(?:了|约|达|为|近|率|幅)*+");

    /// With one of these ends a clause of such words.
    private static final CharSet ONLY_ENDS = CharSet.of("长加升高增多少降低滑落了约达为近率幅");

    private static final Search CAME_TO = Search.of("(?:提高|上升|提升|增加|增长|下降|减少|降低|升|降|增|减)(?:到|至|为)");
    private static final Search BEFORE_NUMBER = Search.of("(?:由?(?:20\\d\\d年|上年|去年)的?|为|达到|达|是|共计|共|:)++$");

    private static final int NEAR = 40;

    private Growth() {}

    /// A clause of such words alone speaks of what was counted before.
    static boolean isAlone(String subject) {
        return subject.length() >= 2 && subject.length() < 24 && ONLY_ENDS.ends(subject) && ONLY.is(subject);
    }

    /// 比2021年的298件, 提高到98%: what is compared with, and what it came to.
    static boolean isStep(String subject) {
        return !subject.isEmpty() && ("比较与同".indexOf(subject.charAt(0)) >= 0 || CAME_TO.begins(subject));
    }

    /// 满意度为 + 同比提高.
    static String subject(String base, String growth) {
        return BEFORE_NUMBER.withoutFirst(base) + growth;
    }

    static @Nullable String of(Statement statement) {
        boolean more = MORE.isIn(statement.subjectScanned());
        if ((!more && !LESS.isIn(statement.subjectScanned())) || !isCompared(statement)) {
            return null;
        }
        return more ? "growth" : "decline";
    }

    private static boolean isRate(@Nullable String unit) {
        return "%".equals(unit) || "个百分点".equals(unit) || "倍".equals(unit);
    }

    private static boolean isCompared(Statement statement) {
        String before = statement.before();
        return COMPARED.isIn(statement.subjectScanned())
                || COMPARED.isIn(before, Math.max(0, before.length() - NEAR), before.length())
                || isRate(statement.quantity().unit())
                || (ALONE.is(statement.printed()) && statement.right().isEmpty());
    }
}
