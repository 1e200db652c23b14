package org.gouji.rules.around;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// The words of a report that are its body's own: the prose, without numbers, names, and the sentences that the
/// form and the regulation put into every report.
final class OwnWords {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;！!？?\\n]+");

    /// 〇 to 九, digits, and what is written between them: 1,234.5.
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９〇零一二三四五六七八九十百千万亿]+(?:[.,．，][0-9０-９]+)*");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}#]+");

    /// A sentence that has one of these is prescribed, or says no more than that there was nothing.
    private static final List<String> PRESCRIBED = List.of(
            "信息公开条例", "年度报告格式", "国办公开办函", "统计期限", "统计时限", "本报告由", "本报告电子版", "本年度报告", "联系电话", "邮政编码", "信息处理费", "其他需要报告",
            "勾稽关系");

    private static final Pattern NOTHING = Pattern.compile("(?:没有|未|无|不存在)(?:发生|产生|收到|出现|收取|涉及|被|因)");

    private OwnWords() {}

    static String of(Report report) {
        var words = new StringBuilder();
        String name = report.body().name();
        String printed = report.body().printed();
        for (var section : report.sections()) {
            var sentences = SENTENCE.matcher(section.text());
            while (sentences.find()) {
                String sentence = sentences.group();
                if (!isPrescribed(sentence)) {
                    words.append(masked(sentence, name, printed));
                }
            }
        }
        return words.toString();
    }

    private static boolean isPrescribed(String sentence) {
        return PRESCRIBED.stream().anyMatch(sentence::contains)
                || NOTHING.matcher(sentence).find();
    }

    private static String masked(String sentence, @Nullable String name, @Nullable String printed) {
        String text = without(without(sentence, name), printed);
        return NO_WORD.matcher(NUMBER.matcher(text).replaceAll("#")).replaceAll("");
    }

    private static String without(String text, @Nullable String name) {
        return name == null || name.isEmpty() ? text : text.replace(name, "某");
    }
}
