package org.gouji.rules.around;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// The words of a report that are its body's own: the prose, without names, with all numbers alike, and without the
/// sentences that the form and the regulation put into every report.
final class OwnWords {

    /// One character for any number.
    private static final char NUMBER = '#';

    private static final String STOPS = "。；;！!？?\n";
    private static final String DIGITS = "〇零一二三四五六七八九十百千万亿";
    private static final String BETWEEN_DIGITS = ".,．，";

    /// A sentence that has one of these is prescribed.
    private static final List<String> PRESCRIBED = List.of(
            "信息公开条例", "年度报告格式", "国办公开办函", "统计期限", "统计时限", "本报告由", "本报告电子版", "本年度报告", "联系电话", "邮政编码", "信息处理费", "其他需要报告",
            "勾稽关系");

    /// Or it says no more than that there was nothing: all who had nothing say that.
    private static final Pattern NOTHING = Pattern.compile("(?:没有|未|无|不存在)(?:发生|产生|收到|出现|收取|涉及|被|因)");

    private OwnWords() {}

    static String of(Report report) {
        var words = new StringBuilder();
        for (var section : report.sections()) {
            String text = without(
                    without(section.text(), report.body().name()), report.body().printed());
            int start = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || STOPS.indexOf(text.charAt(at)) >= 0) {
                    String sentence = text.substring(start, at);
                    if (!isPrescribed(sentence)) {
                        mask(sentence, words);
                    }
                    start = at + 1;
                }
            }
        }
        return words.toString();
    }

    private static boolean isPrescribed(String sentence) {
        for (var words : PRESCRIBED) {
            if (sentence.contains(words)) {
                return true;
            }
        }
        return NOTHING.matcher(sentence).find();
    }

    private static void mask(String sentence, StringBuilder words) {
        boolean number = false;
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            if (Character.isDigit(c) || DIGITS.indexOf(c) >= 0) {
                words.append(number ? "" : NUMBER);
                number = true;
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                words.append(c);
                number = false;
            } else {
                number &= BETWEEN_DIGITS.indexOf(c) >= 0;
            }
        }
    }

    private static String without(String text, @Nullable String name) {
        return name == null || name.isEmpty() ? text : text.replace(name, "某");
    }
}
