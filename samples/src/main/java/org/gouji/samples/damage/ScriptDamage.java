package org.gouji.samples.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gouji.samples.content.Dice;
import org.gouji.samples.page.Script;

/// Damages of the characters and of the bytes.
final class ScriptDamage {

    private static final int FIRST_RADICAL = 0x2F00;
    private static final int LAST_RADICAL = 0x2FD5;

    /// Radicals that the standard does not fold, with the characters they are drawn as.
    private static final Map<String, String> OTHER_RADICALS = Map.of("门", "⻔", "见", "⻅", "风", "⻛", "页", "⻚", "车", "⻋");

    /// What phrase converters make of words of the reports; some are wrong even in Taiwan.
    private static final Map<String, String> PHRASES = new LinkedHashMap<>();

    static {
        PHRASES.put("规范性文件", "规范性档案");
        PHRASES.put("文件", "档案");
        PHRASES.put("优化", "最佳化");
        PHRASES.put("互联网", "网际网路");
        PHRASES.put("门户网站", "入口网站");
        PHRASES.put("群众", "民众");
        PHRASES.put("信息", "资讯");
        PHRASES.put("网络", "网路");
        PHRASES.put("数据", "资料");
    }

    private static final Map<Integer, String> RADICALS = radicals();

    private ScriptDamage() {}

    static void traditional(Draft draft, Dice dice) {
        draft.rewrite(each(Script::traditional));
    }

    static void taiwan(Draft draft, Dice dice) {
        boolean all = dice.chance(0.3);
        draft.rewrite(each(text -> {
            String changed = text;
            for (var phrase : PHRASES.entrySet()) {
                boolean label = phrase.getKey().equals("信息");
                changed = !label || all ? changed.replace(phrase.getKey(), phrase.getValue()) : changed;
            }
            return Script.traditional(changed);
        }));
    }

    static void glossed(Draft draft, Dice dice) {
        draft.rewrite(each(Script::glossed));
    }

    /// Line breaks are the page's, not the converter's.
    private static UnaryOperator<String> each(UnaryOperator<String> change) {
        return text -> {
            var lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                lines[i] = change.apply(lines[i]);
            }
            return String.join("\n", lines);
        };
    }

    static void radicals(Draft draft, Dice dice) {
        draft.rewrite(text -> text.codePoints()
                .mapToObj(point -> dice.chance(0.5)
                        ? RADICALS.getOrDefault(point, Character.toString(point))
                        : Character.toString(point))
                .reduce("", String::concat));
    }

    private static Map<Integer, String> radicals() {
        var radicals = new HashMap<Integer, String>();
        for (int radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
            String drawn = Character.toString(radical);
            radicals.put(Normalizer.normalize(drawn, Normalizer.Form.NFKC).codePointAt(0), drawn);
        }
        OTHER_RADICALS.forEach((drawn, radical) -> radicals.put(drawn.codePointAt(0), radical));
        return radicals;
    }

    /// Zero-width blanks and soft hyphens that an editor left.
    static void invisible(Draft draft, Dice dice) {
        draft.rewrite(text -> text.codePoints()
                .mapToObj(point -> Character.toString(point) + (dice.chance(0.05) ? "\u200b" : ""))
                .reduce("", String::concat));
    }

    static void gb18030(Draft draft, Dice dice) {
        draft.charset = Charset.forName("GB18030");
    }

    static void gbk(Draft draft, Dice dice) {
        draft.charset = Charset.forName("GBK");
    }

    static void utf16(Draft draft, Dice dice) {
        draft.charset = dice.chance(0.5) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        draft.byteOrderMark = true;
    }

    static void byteOrderMark(Draft draft, Dice dice) {
        draft.byteOrderMark = true;
    }
}
