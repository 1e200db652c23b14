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
    private static final Pattern SCOPE = Pattern.compile("[省市县区州旗]?本级|全[省市县区州旗盟镇乡局](?!面)|各级、?各部门|各级行政机关");
    private static final Pattern PART_SCOPE = Pattern.compile("各级政府|政府部门|各部门|各乡镇|各县区|[省市县区]直");

    private Scopes() {}

    /// 各级政府收到申请7件 is a part of what the report counts.
    static boolean isPartOfTheBody(String subject) {
        return PART.matcher(WHOLE.matcher(subject).replaceAll("")).find();
    }

    /// The last word of scope in a sentence before the number, as printed; that of a part is found only in
    /// the number's own words.
    static @Nullable String of(Statement statement) {
        String part = last(PART_SCOPE.matcher(WHOLE.matcher(statement.subject()).replaceAll("")));
        return part == null ? in(statement.before()) : part;
    }

    /// The last word of scope in a sentence.
    static @Nullable String in(String sentence) {
        return last(SCOPE.matcher(sentence));
    }

    private static @Nullable String last(Matcher scope) {
        String last = null;
        while (scope.find()) {
            last = scope.group();
        }
        return last;
    }
}
