package org.gouji.reader.claim;

import java.util.Map;
import java.util.stream.Stream;
import org.gouji.reader.search.CharSet;
import org.jspecify.annotations.Nullable;

/// The measure words that make a number a figure, and the words that only begin like one.
final class Measures {

    private static final String ONE = "%‰元倍亩吨件条次期个份篇场名人项册类家户批起例宗部种则幅张本台套处所位座支组轮块字枚封";

    /// None of them is the beginning of another.
    private static final String[] LONGER = {
        "个工作日", "个百分点", "工作日", "平方米", "平方公里", "公里", "场次", "人次", "件次", "条次", "篇次", "期次", "批次", "轮次", "班次", "户次", "家次",
        "台次", "频次", "大类", "小类"
    };

    private static final CharSet SINGLE = CharSet.of(ONE);
    private static final CharSet FIRST = CharSet.of(ONE + "工平公班频大小");
    private static final CharSet SECOND = CharSet.of("工作百方里次类");
    private static final String BLANK = " \t\n\u000B\f\r";

    /// Only the surest words follow a Chinese numeral; 一个 and 三级 are manners of speaking.
    private static final String AFTER_CHINESE = "场次人次件次条次篇次期次份篇场名人项册类家户个批元宗起倍大类";

    /// What turns the measure word into the beginning of another word: 3部门, 2条例, 5期间.
    private static final Map<String, String> GUARDS = Map.ofEntries(
            Map.entry("部", "门委分署长"),
            Map.entry("条", "例款线"),
            Map.entry("处", "室理长置罚级"),
            Map.entry("期", "间限满末"),
            Map.entry("人", "大社民才力均"),
            Map.entry("场", "所景地"),
            Map.entry("起", "草诉到来步点至"),
            Map.entry("家", "庭长属"),
            Map.entry("户", "籍"),
            Map.entry("组", "织成长"),
            Map.entry("名", "录单称义"),
            Map.entry("本", "年级机单部报市县区镇局"),
            Map.entry("台", "账"),
            Map.entry("例", "如外行"),
            Map.entry("种", "子植"),
            Map.entry("所", "有以属在"),
            Map.entry("支", "持部队付"),
            Map.entry("位", "于置"),
            Map.entry("块", "状"),
            Map.entry("批", "复准示"),
            Map.entry("套", "用"),
            Map.entry("字", "号第"),
            Map.entry("封", "闭"),
            Map.entry("件", "数事套"),
            Map.entry("个", "月小季年周星自交"),
            Map.entry("类", "似"),
            Map.entry("次", "性日序要"),
            Map.entry("项", "下"));

    private Measures() {}

    /// All measure words that [#at] gives.
    static Stream<String> words() {
        return Stream.concat(Stream.of(LONGER), ONE.chars().mapToObj(Character::toString))
                .map(Measures::named)
                .distinct();
    }

    private static String named(String word) {
        return word.equals("个工作日") ? "工作日" : word;
    }

    /// A measure word and where it ends.
    record Unit(String word, int end) {}

    /// The measure word at `at`; null where there is none.
    static @Nullable Unit at(String text, int at) {
        int from = at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        String word = from < text.length() && FIRST.has(text.charAt(from)) ? word(text, from) : null;
        if (word == null) {
            return null;
        }
        int end = from + word.length();
        boolean guarded = end < text.length() && GUARDS.getOrDefault(word, "").indexOf(text.charAt(end)) >= 0;
        return guarded ? null : new Unit(named(word), end);
    }

    private static @Nullable String word(String text, int at) {
        boolean longer = at + 1 < text.length() && SECOND.has(text.charAt(at + 1));
        for (int i = 0; longer && i < LONGER.length; i++) {
            String word = LONGER[i];
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return SINGLE.has(text.charAt(at)) ? text.substring(at, at + 1) : null;
    }

    static boolean followsChinese(String unit) {
        return AFTER_CHINESE.contains(unit);
    }
}
