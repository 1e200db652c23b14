package org.gouji.reader;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.contracts.report.Printed;

/// Why a repair is the only one: sentences with gaps, `{0}` and so on, in English and Chinese. A report keeps the
/// English sentence; the Chinese one is made of its parts. The web page has the same sentences.
public enum Proof {
    CELL_EACH("“{0}” has one character for each of {1} cells", "“{0}”的字符数与格数相等（{1} 格），每格一个字符"),
    TOTAL("one way only to cut “{0}” keeps its total", "“{0}”只有一种切分使合计相等"),
    LINKED(
            "one way only to cut “{0}” keeps its total and the equations with the other rows",
            "“{0}”只有一种切分使合计以及与其他行的勾稽关系都成立"),
    SAME_TOTAL(
            "all {0} ways to cut “{1}” that keep its total give this cell the same number",
            "“{1}”有 {0} 种切分使合计相等，此格在各种切分中都是同一个数"),
    SAME_LINKED(
            "all {0} ways to cut “{1}” that keep its total and the equations with the other rows give this cell the same"
                    + " number",
            "“{1}”有 {0} 种切分使合计以及与其他行的勾稽关系都成立，此格在各种切分中都是同一个数"),
    EVEN("“{0}” can be cut into {1} numbers in one way only", "“{0}”只能分成 {1} 个数"),
    LOOKS_LIKE("“{0}” looks like {1}, and the equation that it stands in holds with it", "“{0}”形似 {1}，代入后所在的等式成立"),
    LOOKS_LIKE_IN_ALL("“{0}” looks like {1}, and all {2} equations hold with it", "“{0}”形似 {1}，代入后 {2} 个等式全部成立"),
    APART(
            "the row stands apart from its label; as many rows stand here as the form has, each keeps its total, and all"
                    + " equations between the rows hold",
            "此行与行名分离；此处的行数与格式相同，各行合计相等，行间等式全部成立"),
    PRINTED("the note is printed on the form: {0}", "此说明是格式所印：{0}"),
    YEAR("a year has four digits, which leaves one reading", "年份为四位数字，只有一种读法");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final String en;
    private final String zh;
    private final Pattern pattern;

    Proof(String en, String zh) {
        this.en = en;
        this.zh = zh;
        this.pattern = pattern(en);
    }

    /// The gaps of the English sentence stand in the order of their numbers.
    private static Pattern pattern(String en) {
        return Pattern.compile(
                Arrays.stream(en.split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining("(.*)")),
                Pattern.DOTALL);
    }

    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }

    /// The English sentence about these parts, as reports keep it: what they quote is quoted as it is printed.
    public String of(Object... parts) {
        return filled(
                en,
                Arrays.stream(parts)
                        .map(part -> Printed.text(String.valueOf(part)))
                        .toArray(String[]::new));
    }

    /// The Chinese of a sentence that a report keeps; itself where it is none of these, as another release's may be.
    public static String chinese(String proof) {
        return Arrays.stream(values())
                .flatMap(one -> one.told(proof).stream())
                .findFirst()
                .orElse(proof);
    }

    private Optional<String> told(String proof) {
        var parts = pattern.matcher(proof);
        return parts.matches()
                ? Optional.of(filled(
                        zh,
                        IntStream.rangeClosed(1, parts.groupCount())
                                .mapToObj(parts::group)
                                .toArray(String[]::new)))
                : Optional.empty();
    }

    private static String filled(String sentence, String[] parts) {
        return GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(parts[Integer.parseInt(gap.group(1))]));
    }
}
