package org.gouji.samples.told;

import java.math.BigDecimal;
import org.gouji.samples.content.Dice;

/// How a sentence writes its numbers: in digits, with separators, in full width, or in Chinese.
final class Numbers {

    private static final String CHINESE = "零一二三四五六七八九";
    private static final int LONGEST_IN_CHINESE = 99;
    private static final int TEN = 10;
    private final int style;

    Numbers(Dice dice) {
        style = dice.between(0, 19);
    }

    String print(BigDecimal value, Slot.Kind kind) {
        boolean share = kind == Slot.Kind.SHARE || kind == Slot.Kind.RATE || kind == Slot.Kind.GROWTH;
        var plain = share && value.signum() != 0 ? value.stripTrailingZeros() : value;
        String digits = plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
        if (share) {
            return digits;
        }
        return switch (style) {
            case 0 -> wide(digits);
            case 1 -> "%,d".formatted(value.longValueExact());
            case 2 ->
                value.longValueExact() <= LONGEST_IN_CHINESE && value.signum() > 0 ? chinese(value.intValue()) : digits;
            default -> digits;
        };
    }

    private static String wide(String digits) {
        var wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String chinese(int value) {
        if (value == 2) {
            return "两";
        }
        int tens = value / TEN;
        String units = value % TEN == 0 ? "" : CHINESE.substring(value % TEN, value % TEN + 1);
        if (tens == 0) {
            return units;
        }
        return (tens == 1 ? "" : CHINESE.substring(tens, tens + 1)) + "十" + units;
    }
}
