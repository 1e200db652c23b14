package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Endings;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// What a number counts where items of information, documents and the usual events are spoken of.
final class InformationMetrics {

    private static final String ITEMS = "条件篇份则个";
    private static final String TO = "(?:总数|总量|数量|件数|条数|总|数|共计|共|为|约|达到|达|有|是|:|累计|的)*+$";
    private static final Search TELLING = Search.of("公开|信息|规范性文件|废止|现行有效");
    private static final CharSet TELLING_GOES_ON = CharSet.of("公信规范性文废现行有");
    private static final Search NOT_PLAIN = Search.of("同比|较上|比上|增长|增加|减少|历年|以来.*累计|累计.*以来|计划|拟|力争|(?<!各)类信息|重点领域|率|目录");

    private static final Search TOTAL = Search.holding("总", "(?:政府信息(?:的)?(?:总数|总量|总计))" + TO);
    private static final Search ON_REQUEST =
            Search.holding("依申请公开", "^(?:.{0,6}共)?(?:作为|属于|列为)?依申请公开(?:的)?(?:政府)?(?:信息)?" + TO);
    private static final Search NOT_DISCLOSED = Search.of("不予公开(?:的)?(?:政府)?(?:信息)?" + TO);
    private static final Search NOT_DISCLOSED_ITEMS = Search.of("不予公开(?:的)?(?:政府)?信息" + TO);
    private static final Search PROACTIVE = Search.holding(
            "主动公开|政府信息",
            "(?:主动公开(?:的)?(?:各类|各种|各项)?(?:[我本全][省市县区镇乡](?:各级)?(?:各?(?:单位|部门))?)?(?:政府|政务)?(?:信息)?|公开(?:的)?(?:各类|各种)?政府信息)"
                    + TO);
    /// With one of these ends what is told to be disclosed.
    private static final CharSet PROACTIVE_ENDS = CharSet.of("开的类种项省市县区镇乡级位门府务息数量总计共为约到达有是:");
    private static final Search ALL_YEARS = Search.of("历年|(?:以来|至今|起).{0,8}累计|累计.{0,8}(?:以来|至今)");
    private static final Search WEBSITE = Search.holding(
            "网",
            "(?:^|通过|在|于|利用|依托|[省市县区镇乡府院局委会厅])[^、,和及]{0,12}网站?(?:群)?(?:上|平台)?(?:[^、,和及]{0,6}栏)?(?:主动|及时|全年|累计|共){0,3}(?:公开|发布)(?:了|的|各类|各种)?(?:政府|政务)?(?:信息)?"
                    + TO);
    private static final Search NEW_MEDIA = Search.of(
            "(?:新媒体|微信公众号|公众号|微信|微博|抖音号?|视频号|头条号?|客户端)(?:平台|账号)?[^、,和及]{0,4}(?:主动|及时|全年|累计|共){0,3}(?:公开|发布|推送)(?:了|的|各类|各种)?(?:政府|政务)?(?:信息)?"
                    + TO);
    private static final Search NEUTRAL = Search.of("20\\d\\d年?度?|年度?|全年|本年度?|今年|截[至止].{0,12}?(?=[,累])"
            + "|各级(?:行政机关|政府)?|各?部门|各[乡镇县区街道]{1,3}|[市县区]直|政府|及其|向社会|公众|新增的?|在$|主动|依法|及时|积极|共计|累计|总共"
            + "|[我本全][省市县区镇乡街道州旗盟局委办级机关]{1,2}|[、及和,.:共计总达了已年]"
            + "|结合.{1,8}?实际"
            + "|(?:通过|利用|依托)(?:各类|各种|多种|各)(?:公开)?(?:渠道|方式|途径|形式|载体|平台|媒介)"
            + "|(?:通过|利用|依托|在).{2,60}?等.{0,8}?(?:渠道|方式|途径|形式|载体|平台|媒介)上?"
            + "|.{2,12}?(?:[省市县区州旗镇乡局委办厅]|街道|办事处|管委会|政府|办公[室厅]|中心)");
    private static final Endings OBJECT_FOLLOWS = Endings.of("公开|发布|推送|各类|共|累计|公开了|发布了|推送了|各类了|共了|累计了|的");
    private static final Search ITEMS_AFTER = Search.of("(?:政府|政务)?信息");
    private static final int MOST_WORDS = 12;
    private static final Search CHANNEL = Search.of("网|平台|微信|微博|公报|新媒体|专栏|栏目|公众号|客户端|报刊|电视|公示栏|档案馆|抖音|视频号|头条|快手");
    private static final Search ONE_COLUMN = Search.of("栏|专区|专题|转载|公报");
    private static final Search ALL_CHANNELS = Search.of("等.{0,6}(?:渠道|方式|途径|形式|载体|平台|媒介)");

    private static final Search UP_TO = Search.of("截[至止]|以来|到(?:20\\d\\d年|年)底");

    private static final String NORMATIVE = "(?:行政)?规范性文件";
    private static final Search ISSUED =
            Search.of("(?:制定|制发|出台|印发|新制发|制订)(?:并)?(?:发布|公布|公开|印发|出台)?了?(?:的)?" + NORMATIVE + TO);
    private static final Search ISSUING = Search.of("(?:制定|制发|出台|印发|制订)(?:并)?(?:发布|公布|公开|印发|出台)?了?" + TO);
    private static final Search NORMATIVE_AFTER = Search.of(NORMATIVE + "(?!.{0,2}(?:进行|开展|予以)(?!.{0,6}(?:公开|发布|解读)))");
    private static final Search LISTED =
            Search.holding("规范性文件", "公开.{0,6}信息\\D{0,3}\\d[^条]{0,8}条[,，(（;；]?\\s*其中[:：,，]?\\s*" + NORMATIVE + "$");
    private static final Search BARE_NORMATIVE = Search.of("^" + NORMATIVE + TO);
    private static final Search REPEALED = Search.of("废止(?:了|的)?(?:失效)?" + NORMATIVE + TO);
    private static final Search VALID_LIST = Search.holding("规范性文件", "现行有效的?规章\\d{1,4}[件部个][、和]" + NORMATIVE + "$");
    private static final Search VALID = Search.holding("规范性文件", "现行有效.{0,6}" + NORMATIVE + TO);

    private InformationMetrics() {}

    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        if (statement.quantity().isShare()
                || !isTelling(statement)
                || (subject.isEmpty() && statement.right().isEmpty())) {
            return null;
        }
        if (isOfAllYears(statement, subject)) {
            return "proactive_disclosures_cumulative";
        }
        if (NOT_PLAIN.isIn(statement.subjectScanned())) {
            return null;
        }
        String normative = normative(statement, subject);
        return normative != null || !statement.hasUnit(ITEMS) || Scopes.isPartOfTheBody(statement)
                ? normative
                : items(statement, subject);
    }

    /// Before the number, after it, or around it.
    private static boolean isTelling(Statement statement) {
        return TELLING.isIn(statement.subjectScanned())
                || TELLING.isIn(statement.rightScanned())
                || (TELLING_GOES_ON.ends(statement.subject()) && TELLING.isIn(statement.subject() + statement.right()));
    }

    private static @Nullable String normative(Statement statement, String subject) {
        if (!statement.hasUnit("件份个部")) {
            return null;
        }
        if (VALID.isIn(statement.subjectScanned()) || isNextValid(statement, subject)) {
            return "normative_documents_valid";
        }
        if (REPEALED.isIn(statement.subjectScanned())
                || (subject.equals("废止") && statement.before().contains("规范性文件"))) {
            return "normative_documents_repealed";
        }
        boolean issued = ISSUED.isIn(statement.subjectScanned())
                || (ISSUING.isIn(statement.subjectScanned()) && NORMATIVE_AFTER.begins(statement.right()))
                || (BARE_NORMATIVE.isIn(statement.subjectScanned()) && isListedAsPublished(statement));
        return when(issued, "normative_documents_issued");
    }

    /// 现行有效规章31件、行政规范性文件217件; 制发规范性文件3件,现行有效21件.
    private static boolean isNextValid(Statement statement, String subject) {
        return (subject.equals("现行有效") && statement.before().contains("规范性文件"))
                || (BARE_NORMATIVE.isIn(statement.subjectScanned()) && VALID_LIST.isIn(statement.beforeScanned()));
    }

    /// 公开政府信息3.6万余条,其中:行政规范性文件4份: the year's own.
    private static boolean isListedAsPublished(Statement statement) {
        return LISTED.isIn(statement.beforeScanned());
    }

    private static @Nullable String items(Statement statement, String subject) {
        if (TOTAL.isIn(statement.subjectScanned()) && !subject.contains("公开")) {
            return "information_total";
        }
        if (statement.hasUnit("条") && ON_REQUEST.isIn(statement.subjectScanned())) {
            return "on_request_disclosures";
        }
        if (NOT_DISCLOSED.isIn(statement.subjectScanned())) {
            return when(
                    statement.hasUnit("条") || NOT_DISCLOSED_ITEMS.isIn(statement.subjectScanned()), "not_disclosed");
        }
        boolean channel = CHANNEL.isIn(statement.subjectScanned()) && !ALL_CHANNELS.isIn(statement.subjectScanned());
        return channel ? byChannel(statement, subject) : when(isProactive(statement, subject), "proactive_disclosures");
    }

    /// Items published through one channel, named alone.
    private static @Nullable String byChannel(Statement statement, String subject) {
        if (ONE_COLUMN.isIn(statement.subjectScanned())
                || isCumulative(statement, subject)
                || !countsItems(statement, subject)) {
            return null;
        }
        boolean website = WEBSITE.isIn(statement.subjectScanned());
        var named = NEW_MEDIA.first(statement.subjectScanned());
        if (named != null && named.start() > 0 && "、和及与".indexOf(subject.charAt(named.start() - 1)) >= 0) {
            return null; // 网站、微信、微博共发布: several together
        }
        boolean media = named != null;
        if (website == media) {
            return null;
        }
        return website ? "website_disclosures" : "new_media_disclosures";
    }

    private static boolean isOfAllYears(Statement statement, String subject) {
        return statement.hasUnit(ITEMS)
                && (ALL_YEARS.isIn(statement.subjectScanned()) || isCumulative(statement, subject))
                && PROACTIVE.isIn(statement.subjectScanned());
    }

    /// Only neutral words may stand before: anything else may narrow what is counted.
    private static boolean isProactive(Statement statement, String subject) {
        var words = PROACTIVE_ENDS.ends(subject) ? PROACTIVE.first(statement.subjectScanned()) : null;
        if (words == null || !isNeutral(statement, subject.substring(0, words.start()))) {
            return false;
        }
        return !isCumulative(statement, subject) && countsItems(statement, subject);
    }

    /// 公开26个领域 counts no items, 公开26条信息 does.
    private static boolean countsItems(Statement statement, String subject) {
        boolean objectFollows = OBJECT_FOLLOWS.end(subject);
        return !objectFollows || statement.right().isEmpty() || ITEMS_AFTER.begins(statement.right());
    }

    /// As it stands, or without the body's own name, which may look like other words: 和平街道.
    private static boolean isNeutral(Statement statement, String words) {
        return isNeutral(words) || isNeutral(statement.setting().withoutOwnName(words));
    }

    /// Word by word and without a way back, so that no text takes long.
    private static boolean isNeutral(String words) {
        int at = 0;
        for (int i = 0; i < MOST_WORDS && at < words.length(); i++) {
            var word = NEUTRAL.at(words, at);
            if (word == null) {
                return false;
            }
            at = word.end();
        }
        return at == words.length();
    }

    /// 截至2022年底累计…: of all years.
    private static boolean isCumulative(Statement statement, String subject) {
        return subject.contains("累计") && UP_TO.isIn(statement.beforeScanned());
    }

    private static @Nullable String when(boolean fits, String metric) {
        return fits ? metric : null;
    }
}
