package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a printed percentage fits a part and its base.
enum Share {
    /// Within half a unit of the last printed digit.
    FITS,
    /// The digits were cut off instead of rounded.
    TRUNCATED,
    /// Neither.
    WRONG;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Digits of a share before it is rounded: far more than any text prints.
    private static final int EXACT = 12;

    static Share of(BigDecimal part, BigDecimal base, BigDecimal printed) {
        var exact = exact(part, base);
        var half = BigDecimal.ONE.movePointLeft(digits(printed)).divide(BigDecimal.TWO);
        if (exact.subtract(printed).abs().compareTo(half) <= 0) {
            return FITS;
        }
        return exact.setScale(digits(printed), RoundingMode.DOWN).compareTo(printed) == 0 ? TRUNCATED : WRONG;
    }

    /// The share as it should have been printed.
    static BigDecimal rounded(BigDecimal part, BigDecimal base, BigDecimal printed) {
        return exact(part, base).setScale(digits(printed), RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, EXACT, RoundingMode.HALF_UP);
    }

    private static int digits(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }
}
