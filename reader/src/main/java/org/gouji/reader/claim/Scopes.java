package org.gouji.reader.claim;

import java.util.regex.Matcher;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Whose work a figure counts: the whole body's, its own offices' (本级), or only a part's.
final class Scopes {

    /// Several of them together are the whole: 全区各职能部门、镇街, 全市各级政府及其部门.
    private static final String KIND =
            "(?:各级|各|[省市县区]直)?(?:行政机关|人民政府|政府|(?:职能|有关|相关)?部门|单位|县\\(市、区\\)|[乡镇街道县市区]{1,4}|镇办)(?:单位)?";

    private static final Search WHOLE = Search.of("全[省市县区州旗盟镇乡]" + KIND + "(?:[、和及与]{1,2}其?(?:所属)?" + KIND
            + "){1,3}"
            + "|(?:全[省市县区州旗镇乡盟])?(?:各级(?:行政机关|政府)?、?各部门|各[乡镇街道县市区]{1,4}、?(?:县直|市直|区直)?各?部门(?:单位)?)");
    private static final Search PART =
            Search.of("部门|(?<![我本])乡镇|镇街|镇办|乡政府|各级政府|(?<![我本])街道|[省市县区]直|各[省市县区乡镇]|下级|下属|管委会|[^我本全过在由从]局(?!域)|村居|社区"
                    + "|[省市县区州旗][^,，。;；、省市县区州旗常]{1,6}委(?![员托派])|[省区][^,，。;；、省市县区]{1,6}厅|[县市区镇]\\([市县区街乡镇]");
    private static final String PLACES = "[省市县区州旗盟镇乡局]";
    private static final Search SCOPE = Search.of("[省市县区州旗]?本级|(?<![列居位])(全" + PLACES
            + ")(?!面|.{0,14}(?:检查|评估|考核|评比|抽查))" + "(?:各级(?:行政机关|政府)?、?(?:各部门)?|各部门)?|各级、?各部门|各级行政机关");
    private static final Search PART_SCOPE = Search.of("各级政府|政府部门(?!网|门户)|各部门|各[乡镇街道县市区]{1,4}|[省市县区]直");

    /// 其中市本级120件、县区700件; 各部门收到230件: what a part of the body did.
    private static final Search PART_TOLD = Search.holding(
            "县(市|县区|区县|县市区|乡镇|镇(街道|镇街|街道|部门",
            "(?:^|[,，;；:：、。])(?:其中)?[:：,，]?((?:各|市|县|区)?(?:县\\(市、区\\)|县区|区县|县市区|乡镇\\(街道\\)|镇\\(街道\\)|镇街道|乡镇|镇街|街道|部门))(?:共|收到|受理|单位|办结|主动公开)*约?\\d");

    private static final Search GOES_ON = Search.of("办结|答复|收到|受理|结转|同比|较上|申请|^(?:予以|部分|不予|无法|其[他它])");
    private static final Search BARE_PART =
            Search.of("(?:各|市|县|区)?(?:县\\(市、区\\)|县区|区县|县市区|乡镇\\(街道\\)|镇\\(街道\\)|镇街道|乡镇|镇街|街道|部门)");

    /// 县区公开300条: what several parts did together.
    private static final Search PARTS_DID = Search.of(
            "((?:各|市)?(?:县\\(市、区\\)|县区|区县|县市区|乡镇\\(街道\\)|乡镇街道|乡镇|镇街))(?:共|累计|主动|及时){0,2}(?:收到|受理|公开|发布|办结|答复|制发)");

    private Scopes() {}

    /// 各级政府收到申请7件 is a part of what the report counts.
    static boolean isPartOfTheBody(Statement statement) {
        if (!PART.isIn(statement.subjectScanned())) {
            return false;
        }
        String subject = statement.setting().withoutOwnName(statement.subject());
        boolean asPrinted = subject.equals(statement.subject()) && !WHOLE.isIn(statement.subjectScanned());
        return asPrinted || PART.isIn(WHOLE.without(subject));
    }

    /// The last word of scope in a sentence before the number, as printed; that of a part is found only in
    /// the number's own words.
    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        String part = mayBePart(subject) ? last(PART_SCOPE.in(WHOLE.without(subject))) : null;
        if (part != null) {
            return part;
        }
        if (BARE_PART.is(subject)) {
            return subject;
        }
        Matcher parts = PARTS_DID.at(subject, 0);
        if (parts != null && !isCounted(statement)) {
            return parts.group(1);
        }
        String own = in(statement.subjectScanned());
        return own == null ? inherited(statement) : own;
    }

    /// 56个部门、18个乡镇公开8900条: all that are named there.
    private static boolean isCounted(Statement statement) {
        int from = statement.quoteStart();
        return from > 0 && "个家".indexOf(statement.text().charAt(from - 1)) >= 0;
    }

    private static boolean mayBePart(String subject) {
        return subject.indexOf('各') >= 0 || subject.indexOf('直') >= 0 || subject.contains("政府部门");
    }

    /// The scope that was told last. That of a part holds on only for what it did (各部门收到7件,办结6件).
    private static @Nullable String inherited(Statement statement) {
        String before = statement.before();
        String scope = in(statement.beforeScanned());
        if (!PART_TOLD.mayBeIn(statement.beforeScanned())) {
            return scope;
        }
        var part = PART_TOLD.in(before);
        String told = null;
        int at = -1;
        while (part.next()) {
            told = part.matcher().group(1);
            at = part.matcher().start(1);
        }
        boolean later = told != null && (scope == null || before.lastIndexOf(scope) < at);
        return !later ? scope : GOES_ON.isIn(statement.subjectScanned()) ? told : null;
    }

    private static @Nullable String in(Scanned words) {
        return SCOPE.mayBeIn(words) ? in(words.text()) : null;
    }

    /// The last word of scope in a sentence.
    static @Nullable String in(String sentence) {
        boolean none = sentence.indexOf('级') < 0 && sentence.indexOf('全') < 0 && sentence.indexOf('各') < 0;
        return none ? null : last(SCOPE.in(sentence));
    }

    private static @Nullable String last(Search.Hits scopes) {
        String last = null;
        while (scopes.next()) {
            Matcher scope = scopes.matcher();
            boolean named = scope.groupCount() > 0 && scope.group(1) != null;
            last = named ? scope.group(1) : scope.group();
        }
        return last;
    }
}
