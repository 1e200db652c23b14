package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a printed percentage fits a part and its base.
enum Share {
    /// Rounded half up at the printed digits.
    FITS,
    /// The digits were cut off instead of rounded.
    TRUNCATED,
    /// Neither.
    WRONG;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Share of(BigDecimal part, BigDecimal base, BigDecimal printed) {
        if (rounded(part, base, printed).compareTo(printed) == 0) {
            return FITS;
        }
        return at(part, base, printed, RoundingMode.DOWN).compareTo(printed) == 0 ? TRUNCATED : WRONG;
    }

    /// The share as it should have been printed.
    static BigDecimal rounded(BigDecimal part, BigDecimal base, BigDecimal printed) {
        return at(part, base, printed, RoundingMode.HALF_UP);
    }

    /// The share at the digits of the printed one.
    private static BigDecimal at(BigDecimal part, BigDecimal base, BigDecimal printed, RoundingMode mode) {
        return part.multiply(HUNDRED).divide(base, digits(printed), mode);
    }

    private static int digits(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }
}
