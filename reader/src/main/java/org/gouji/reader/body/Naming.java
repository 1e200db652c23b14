package org.gouji.reader.body;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a page at which a reporting body is named.
final class Naming {

    private static final String YEAR = "(?:20\\d\\d|二[〇○零]..)年?度?";
    private static final String REPORT = "政府信息(?:与政务)?公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报|总结)";

    private static final Pattern TITLE = Pattern.compile("^(?:标题[:：]|【[^】]{1,6}】|[《【(（]|关于|印发|发布|公布|" + YEAR
            + ")*(.*?)(?:关于)?的?[(（]?(?:" + YEAR + ")?[)）]?度?的?" + REPORT + ".*");
    private static final Pattern SELF = Pattern.compile(
            "(?:编制|编写|形成|制定|公布|发布|现将|将)了?(?:" + YEAR + ")?的?([^,，。;；:：、《》]{2,40}?)(?:" + YEAR + ")?的?政府信息(?:与政务)?公开");
    private static final Pattern COMPILER = Pattern.compile("由([^,，。;；:：《》]{2,40}?)(?:负责|组织|牵头|汇总)*(?:编制|编写|编撰)");
    private static final Pattern OURSELVES =
            Pattern.compile("(?:我|本|我们)(?:省|市|州|县|区|旗|镇|乡|街道|局|委|办|厅|中心|机关|单位|部门|院|处|所|会).*|本");
    private static final Pattern OFFICE =
            Pattern.compile("(?:人民)?政府办公[室厅].*|政府办|政务公开.*|政府信息(?:与政务)?公开.*|办公[室厅]|党政.*|人民政府|政府");

    private static final Pattern SENTENCE = Pattern.compile("[,，。;；]|根据|按照|依据|关于");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·、()（）“”]{2,60}");
    private static final int LONGEST_TITLE = 60;

    private Naming() {}

    static Optional<String> inTitle(String title) {
        Matcher matcher = TITLE.matcher(title.replaceAll("\\s", ""));
        return matcher.matches() ? said(matcher.group(1)) : Optional.empty();
    }

    /// A line of its own that reads like a title.
    static Optional<String> inHeading(String line) {
        return line.length() > LONGEST_TITLE || SENTENCE.matcher(line).find() ? Optional.empty() : inTitle(line);
    }

    static Optional<String> inPreface(String text) {
        return first(SELF, text);
    }

    static Optional<String> compiler(String text) {
        return first(COMPILER, text);
    }

    /// An office that writes the report of its place, as distinct from an agency of its own.
    static boolean isOffice(String rest) {
        return rest.isEmpty() || OFFICE.matcher(rest).matches();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<String> name = said(matcher.group(1));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /// Letters and digits are in no body's name: a page that prints some there was hijacked. The end of
    /// 建宁县人民政府信息公开 belongs to both words.
    private static Optional<String> said(String name) {
        String whole = name.endsWith("人民") ? name + "政府" : name;
        boolean named =
                NAME.matcher(whole).matches() && !OURSELVES.matcher(whole).matches();
        return named ? Optional.of(whole) : Optional.empty();
    }
}
