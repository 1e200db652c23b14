package org.gouji.reader.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose work a figure counts: the whole body's, its own offices' (本级), or only a part's.
final class Scopes {

    private static final Pattern WHOLE =
            Pattern.compile("(?:全[省市县区州旗镇乡盟])?(?:各级(?:行政机关|政府)?、?各部门|各[乡镇街道县市区]{1,4}、?(?:县直|市直|区直)?各?部门(?:单位)?)");
    private static final Pattern PART =
            Pattern.compile("部门|乡镇|镇街|镇办|乡政府|各级政府|街道|[省市县区]直|各[省市县区乡镇]|下级|下属|管委会|[^我本全]局(?!域)|村居|社区");
    private static final String PLACES = "[省市县区州旗盟镇乡局]";
    private static final Pattern SCOPE = Pattern.compile("[省市县区州旗]?本级|(?<![列居位])(全" + PLACES
            + ")(?!面|.{0,14}(?:检查|评估|考核|评比|抽查))" + "(?:各级(?:行政机关|政府)?、?(?:各部门)?|各部门)?|各级、?各部门|各级行政机关");
    private static final Pattern PART_SCOPE = Pattern.compile("各级政府|政府部门|各部门|各[乡镇街道县市区]{1,4}|[省市县区]直");

    /// 其中市本级120件、县区700件; 各部门收到230件: what a part of the body did.
    private static final Pattern PART_TOLD = Pattern.compile(
            "(?:^|[,，;；:：、。])(?:其中)?[:：,，]?((?:各|市|县|区)?(?:县\\(市、区\\)|县区|区县|县市区|乡镇\\(街道\\)|镇\\(街道\\)|镇街道|乡镇|镇街|街道|部门))(?:共|收到|受理|单位|办结|主动公开)*约?\\d");

    private static final Pattern GOES_ON = Pattern.compile("办结|答复|收到|受理|结转|同比|较上|申请|^(?:予以|部分|不予|无法|其[他它])");
    private static final Pattern BARE_PART =
            Pattern.compile("(?:各|市|县|区)?(?:县\\(市、区\\)|县区|区县|县市区|乡镇\\(街道\\)|镇\\(街道\\)|镇街道|乡镇|镇街|街道|部门)");

    private Scopes() {}

    /// 各级政府收到申请7件 is a part of what the report counts.
    static boolean isPartOfTheBody(Statement statement) {
        String subject = statement.setting().withoutOwnName(statement.subject());
        return PART.matcher(WHOLE.matcher(subject).replaceAll("")).find();
    }

    /// The last word of scope in a sentence before the number, as printed; that of a part is found only in
    /// the number's own words.
    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        String part = mayBePart(subject)
                ? last(PART_SCOPE.matcher(WHOLE.matcher(subject).replaceAll("")))
                : null;
        if (part != null) {
            return part;
        }
        if (BARE_PART.matcher(subject).matches()) {
            return subject;
        }
        String own = in(subject);
        return own == null ? inherited(statement.before(), subject) : own;
    }

    private static boolean mayBePart(String subject) {
        return subject.indexOf('各') >= 0 || subject.indexOf('直') >= 0 || subject.contains("政府部门");
    }

    /// The scope that was told last. That of a part holds on only for what it did (各部门收到7件,办结6件).
    private static @Nullable String inherited(String before, String subject) {
        String scope = in(before);
        Matcher part = PART_TOLD.matcher(before);
        String told = null;
        int at = -1;
        while (part.find()) {
            told = part.group(1);
            at = part.start(1);
        }
        boolean later = told != null && (scope == null || before.lastIndexOf(scope) < at);
        return !later ? scope : GOES_ON.matcher(subject).find() ? told : null;
    }

    /// The last word of scope in a sentence.
    static @Nullable String in(String sentence) {
        return last(SCOPE.matcher(sentence));
    }

    private static @Nullable String last(Matcher scope) {
        String last = null;
        while (scope.find()) {
            boolean named = scope.groupCount() > 0 && scope.group(1) != null;
            last = named ? scope.group(1) : scope.group();
        }
        return last;
    }
}
