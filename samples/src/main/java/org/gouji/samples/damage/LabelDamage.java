package org.gouji.samples.damage;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.samples.content.Dice;

/// Damages of the tables' labels.
final class LabelDamage {

    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)[.、．]");
    private static final Pattern ORDINAL = Pattern.compile("^(?:\\d+[.、．]|（[一二三四五六七八九十]+）|[一二三四]、)");

    /// Shorter ones would be nothing, or another.
    private static final int LONG_LABEL = 6;

    private LabelDamage() {}

    static void otherOrdinals(Draft draft, Dice dice) {
        String style = dice.pick(List.of("$1、", "$1．", "（$1）", "$1) ", "$1 ", "($1)"));
        each(draft, dice, 1, _ -> true, text -> NUMBERED.matcher(text).replaceFirst(style));
    }

    static void noOrdinals(Draft draft, Dice dice) {
        each(draft, dice, 1, _ -> true, text -> ORDINAL.matcher(text).replaceFirst(""));
    }

    static void mistyped(Draft draft, Dice dice) {
        each(draft, dice, 0.1, text -> text.length() >= LONG_LABEL, text -> {
            int at = dice.between(3, text.length() - 1);
            String left = text.substring(0, at);
            return dice.chance(0.5) ? left + text.substring(at + 1) : left + "之" + text.substring(at + 1);
        });
    }

    static void truncated(Draft draft, Dice dice) {
        boolean all = dice.chance(0.3);
        each(
                draft,
                dice,
                all ? 1 : 0.2,
                text -> text.length() >= LONG_LABEL,
                text -> text.substring(0, Math.max(4, text.length() * dice.between(4, 8) / 10)));
    }

    static void broken(Draft draft, Dice dice) {
        each(draft, dice, 0.5, text -> text.length() > 3, text -> {
            int at = dice.between(1, text.length() - 1);
            return text.substring(0, at) + "\n" + text.substring(at);
        });
    }

    static void lost(Draft draft, Dice dice) {
        each(draft, dice, 0.1, _ -> true, _ -> "");
    }

    static void headersTruncated(Draft draft, Dice dice) {
        draft.sheets().stream()
                .flatMap(sheet -> sheet.rows.stream())
                .filter(row -> row.kind == Sheet.Kind.HEAD)
                .flatMap(row -> row.slots.stream())
                .filter(slot -> slot.text.length() > 3 && dice.chance(0.4))
                .forEach(slot -> slot.text = slot.text.substring(0, 3));
    }

    static void injected(Draft draft, Dice dice) {
        each(draft, dice, 0.08, text -> text.length() >= LONG_LABEL, text -> {
            int at = dice.between(2, text.length() - 2);
            return text.substring(0, at) + dice.between(1, 12) + text.substring(at);
        });
    }

    static void remarked(Draft draft, Dice dice) {
        var remarks = List.of("（件）", "（设区的市、自治州人民政府应提供相关数据）", "(行政机关制定发布的决定、公告)", "（历史累计）", "：", "*", "（含部门）");
        each(draft, dice, 0.15, text -> !text.startsWith("第二十条"), text -> text + dice.pick(remarks));
    }

    static void blanksInside(Draft draft, Dice dice) {
        each(draft, dice, 0.3, text -> text.length() > 1, text -> {
            int at = dice.between(1, text.length() - 1);
            return text.substring(0, at) + dice.pick(List.of(" ", "  ", "　")) + text.substring(at);
        });
    }

    private static void each(
            Draft draft, Dice dice, double share, Predicate<String> which, UnaryOperator<String> change) {
        labels(draft)
                .filter(slot -> !slot.text.isEmpty() && which.test(slot.text) && (share >= 1 || dice.chance(share)))
                .forEach(slot -> slot.text = change.apply(slot.text));
    }

    private static Stream<Slot> labels(Draft draft) {
        return draft.sheets().stream()
                .flatMap(sheet -> sheet.rows.stream())
                .filter(row -> row.kind != Sheet.Kind.BREAK && row.kind != Sheet.Kind.EXTRA)
                .flatMap(row -> row.slots.stream())
                .filter(slot -> !slot.isValue());
    }
}
