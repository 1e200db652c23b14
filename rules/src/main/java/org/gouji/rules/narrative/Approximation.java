package org.gouji.rules.narrative;

import java.math.BigDecimal;
import org.gouji.contracts.report.Claim;

/// Whether a value agrees with what is claimed. 余, 多, 约, 近 and 超 make a range of a number: as wide as
/// its last digit that is not zero.
final class Approximation {

    private static final String ABOVE = "余多超以上逾";

    private Approximation() {}

    static boolean agrees(Claim claim, BigDecimal actual) {
        var difference = actual.subtract(claim.value());
        if (!claim.approximate()) {
            return difference.signum() == 0;
        }
        var width = width(claim.value());
        if (difference.abs().compareTo(width) > 0) {
            return false;
        }
        if (says(claim, ABOVE)) {
            return difference.signum() >= 0;
        }
        return !says(claim, "近") || difference.signum() <= 0;
    }

    private static boolean says(Claim claim, String words) {
        return claim.quote().codePoints().anyMatch(c -> words.indexOf(c) >= 0);
    }

    /// 120 is exact to tens, 100 to hundreds, 7 to ones.
    private static BigDecimal width(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }
}
