package org.gouji.office.pdf;

/// A line drawn along a page: a horizontal one stands `at` a height and runs `from` left `to` right, a
/// vertical one stands at a distance from the left and runs from the top down.
record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /// How much of a stretch it covers.
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
}
