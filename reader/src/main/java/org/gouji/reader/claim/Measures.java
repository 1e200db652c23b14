package org.gouji.reader.claim;

import java.util.Map;
import java.util.stream.Stream;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// The measure words that make a number a figure, and the words that only begin like one.
final class Measures {

    private static final String ONE = "%‰元倍亩吨件条次期个份篇场名人项册类家户批起例宗部种则幅张本台套处所位座支组轮块字枚封";

    /// None of them is the beginning of another.
    private static final String[] LONGER = {
        "个工作日", "个百分点", "工作日", "平方米", "平方公里", "公里", "场次", "人次", "件次", "条次", "篇次", "期次", "批次", "轮次", "班次", "户次", "家次",
        "台次", "频次", "大类", "小类"
    };

    /// The characters that measure words begin with.
    static final String BEGINNINGS = ONE + "工平公班频大小";

    private static final CharSet FIRST = CharSet.of(BEGINNINGS);
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
            Map.entry("字", "号第体"),
            Map.entry("封", "闭"),
            Map.entry("件", "数事套"),
            Map.entry("个", "月小季年周星自交"),
            Map.entry("类", "似"),
            Map.entry("次", "性日序要"),
            Map.entry("项", "下"));

    /// A measure word as it is named, and what makes it the beginning of another word.
    private record Word(String name, String guards) {}

    private static final Trie<Word> WORDS = new Trie<>();

    static {
        printed().forEach(word -> WORDS.put(word, new Word(named(word), GUARDS.getOrDefault(word, ""))));
    }

    private Measures() {}

    private static Stream<String> printed() {
        return Stream.concat(Stream.of(LONGER), ONE.chars().mapToObj(Character::toString));
    }

    /// All measure words that [#at] gives.
    static Stream<String> words() {
        return printed().map(Measures::named).distinct();
    }

    private static String named(String word) {
        return word.equals("个工作日") ? "工作日" : word;
    }

    /// A measure word and where it ends.
    record Unit(String word, int end) {}

    /// The measure word at `at`; null where there is none.
    static @Nullable Unit at(String text, int at) {
        int from = at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        return from < text.length() && FIRST.has(text.charAt(from)) ? longest(text, from) : null;
    }

    private static @Nullable Unit longest(String text, int from) {
        Word word = null;
        int end = from;
        int at = from;
        for (var node = WORDS.next(text.charAt(at)); node != null; at++) {
            word = node.value() == null ? word : node.value();
            end = node.value() == null ? end : at + 1;
            node = at + 1 < text.length() ? node.next(text.charAt(at + 1)) : null;
        }
        boolean guarded = word != null && end < text.length() && word.guards().indexOf(text.charAt(end)) >= 0;
        return word == null || guarded ? null : new Unit(word.name(), end);
    }

    static boolean followsChinese(String unit) {
        return AFTER_CHINESE.contains(unit);
    }
}
