package org.gouji.reader.number;

import java.math.BigDecimal;

/// A number found in a text, with its multiplier: 13.1万余 is 131000, approximate. `written` tells a
/// Chinese numeral from digits.
public record Numeral(int start, int end, BigDecimal value, boolean approximate, Written written) {

    public enum Written {
        DIGITS,
        CHINESE
    }
}
