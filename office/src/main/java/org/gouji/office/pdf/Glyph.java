package org.gouji.office.pdf;

/// A character where it stands on the page: `x` from the left and `baseline` from the top, in points, as the
/// text is read; `size` is the height of its font.
record Glyph(String text, double x, double baseline, double width, double size) {

    /// Half the height of a digit above the baseline.
    private static final double MIDDLE = 0.36;

    double end() {
        return x + width;
    }

    double centre() {
        return x + width / 2;
    }

    /// The height that decides which row it stands in.
    double middle() {
        return baseline - MIDDLE * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether it can be part of a number.
    boolean isNumeric() {
        return text.length() == 1 && "0123456789.,，．０１２３４５６７８９".indexOf(text.charAt(0)) >= 0;
    }

    boolean isDigit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }
}
