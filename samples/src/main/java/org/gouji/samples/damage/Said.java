package org.gouji.samples.damage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a damaged page says at one cell of the form. The truth is what is printed: a body's own error of
/// arithmetic is to be read as it stands, and so is a number that lost a digit, for nobody can tell it from
/// such an error. `original` is what stood there before such a loss: a reader may give it instead only with a
/// proof.
public record Said(
        Kind kind, @Nullable BigDecimal value, @Nullable BigDecimal original) {

    /// What stands in the cell.
    public enum Kind {
        /// A number.
        NUMBER,
        /// "/", "—", "无": nothing to count.
        DASH,
        /// The cell stands there and is empty.
        BLANK,
        /// The cell does not stand on the page, or what stands there is no number.
        GONE
    }

    public static final Said BLANK = new Said(Kind.BLANK, null, null);
    public static final Said DASH = new Said(Kind.DASH, null, null);
    public static final Said GONE = new Said(Kind.GONE, null, null);

    public static Said number(BigDecimal value) {
        return new Said(Kind.NUMBER, value, null);
    }

    /// What is printed now in a cell that held this.
    Said becoming(Said now) {
        return new Said(now.kind, now.value, original == null ? value : original);
    }
}
