package org.gouji.samples.damage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gouji.samples.content.Dice;

/// Damages of the numbers in the cells.
final class NumberDamage {

    private static final List<String> REMARKS =
            List.of("（市政府、市政府办印发）", "（含部门）", "(其中线上2件)", "（见附件1）", "(不含垂管单位)", "（含上年3件）");

    private static final List<String> FOOTNOTES = List.of("①", "*", "※", "[1]", "注1", "(1)", "²");

    private NumberDamage() {}

    /// One to four numbers of the tables that the equations bind are others than they should be.
    static void wrongSums(Draft draft, Dice dice) {
        var bound = draft.numbers().stream()
                .filter(slot -> !Objects.requireNonNull(slot.path).startsWith("proactive"))
                .toList();
        for (int i = 0; i < dice.between(1, 4) && !bound.isEmpty(); i++) {
            var slot = dice.pick(bound);
            var other = BigDecimal.valueOf(dice.between(0, 9) + dice.heavy(20));
            slot.text = other.toPlainString();
            draft.said.put(Objects.requireNonNull(slot.path), Said.number(other));
        }
    }

    static void blankZeros(Draft draft, Dice dice) {
        zeros(draft, dice, "", Said.BLANK);
    }

    static void dashedZeros(Draft draft, Dice dice) {
        zeros(draft, dice, dice.pick(List.of("/", "—", "-", "——")), Said.DASH);
    }

    static void wordedZeros(Draft draft, Dice dice) {
        zeros(draft, dice, "无", Said.DASH);
    }

    /// Everywhere, or by rows: half of all bodies do it only where nothing at all was counted.
    private static void zeros(Draft draft, Dice dice, String text, Said said) {
        boolean everywhere = dice.chance(0.4);
        for (var sheet : draft.sheets()) {
            for (var row : sheet.data()) {
                if (everywhere || dice.chance(0.4)) {
                    row.values().stream()
                            .filter(slot -> isZero(draft, slot))
                            .forEach(slot -> draft.print(slot, text, said));
                }
            }
        }
    }

    private static boolean isZero(Draft draft, Slot slot) {
        var value = draft.at(slot).value();
        return value != null && value.signum() == 0;
    }

    static void thousands(Draft draft, Dice dice) {
        String separator = dice.pick(List.of(",", ",", "，"));
        some(draft, dice, 1, text -> text.matches("\\d{4,}.*") ? grouped(text, separator) : text);
    }

    private static String grouped(String text, String separator) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        var grouped = new StringBuilder(text);
        for (int at = end - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    static void fullWidth(Draft draft, Dice dice) {
        some(draft, dice, 0.9, text -> map(text, c -> c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c));
    }

    private interface CharChange {
        char of(char c);
    }

    private static String map(String text, CharChange change) {
        var mapped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            mapped.setCharAt(i, change.of(text.charAt(i)));
        }
        return mapped.toString();
    }

    static void blanksInside(Draft draft, Dice dice) {
        some(draft, dice, 0.4, text -> {
            int at = dice.between(0, text.length());
            return text.substring(0, at) + dice.pick(List.of(" ", "  ", "　", "\u00a0")) + text.substring(at);
        });
    }

    static void letters(Draft draft, Dice dice) {
        char zero = dice.pick(List.of('O', 'o', '〇'));
        some(draft, dice, 0.2, text -> map(text, c -> c == '0' ? zero : c == '1' ? 'l' : c));
    }

    static void units(Draft draft, Dice dice) {
        var units = draft.report.form().placesByPath();
        for (var slot : draft.numbers()) {
            var place = units.get(slot.path);
            if (place != null && dice.chance(0.5)) {
                slot.text += switch (place.column().quantity()) {
                    case AMOUNT ->
                        place.column().unit() == null ? "元" : place.column().unit();
                    case COUNT, CHANGE -> place.table().key().equals("proactive_disclosure") ? "项" : "件";
                };
            }
        }
    }

    static void remarks(Draft draft, Dice dice) {
        some(draft, dice, 0.08, text -> text + dice.pick(REMARKS));
    }

    static void footnotes(Draft draft, Dice dice) {
        some(draft, dice, 0.08, text -> text + dice.pick(FOOTNOTES));
    }

    static void digitDropped(Draft draft, Dice dice) {
        var long_ = draft.numbers().stream()
                .filter(slot -> slot.text.matches("[1-9]\\d+"))
                .toList();
        for (int i = 0; i < dice.between(1, 3) && !long_.isEmpty(); i++) {
            var slot = dice.pick(long_);
            int at = dice.between(1, slot.text.length() - 1);
            String left = new StringBuilder(slot.text).deleteCharAt(at).toString();
            draft.print(slot, left, Said.number(new BigDecimal(left)));
            if (left.length() < 2) {
                return;
            }
        }
    }

    /// Writes some of the numbers in another way; they stay what they are.
    private static void some(Draft draft, Dice dice, double share, UnaryOperator<String> change) {
        for (var slot : draft.numbers()) {
            if (share >= 1 || dice.chance(share)) {
                slot.text = change.apply(slot.text);
            }
        }
    }
}
