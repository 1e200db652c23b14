package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.contracts.report.Claim;
import org.jspecify.annotations.Nullable;

/// A printed increase or decrease: of what, and whether two numbers give it.
record Growth(Claim claim, Claim now) {

    /// Digits of a multiple before it is rounded: more than any text prints.
    private static final int EXACT = 6;

    /// So many last characters of a subject tell it from others; 申请 alone does not.
    private static final int TELLING = 8;

    /// An increase stands in the paragraph of its figure: so many characters behind it at most.
    private static final int FARTHEST = 400;

    /// The increase with the figure that it is of: the nearest before it whose words its own begin with.
    static @Nullable Growth of(Claim claim, Iterable<Claim> claims) {
        if (!claim.metric().equals(Metric.GROWTH) && !claim.metric().equals(Metric.DECLINE)) {
            return null;
        }
        Claim now = null;
        for (var other : claims) {
            if (other.source().start() >= claim.source().start()) {
                break;
            }
            now = isOf(claim, other) ? other : now;
        }
        return now == null ? null : new Growth(claim, now);
    }

    private static boolean isOf(Claim growth, Claim figure) {
        String words = growth.subject();
        String subject = figure.subject();
        return words != null
                && subject != null
                && subject.length() > 1
                && figure.section() == growth.section()
                && growth.source().start() - figure.source().end() <= FARTHEST
                && !"%".equals(figure.unit())
                && !figure.metric().equals(Metric.GROWTH)
                && !figure.metric().equals(Metric.DECLINE)
                && begins(words, trimmed(subject));
    }

    /// Long words are kept without their beginning.
    private static boolean begins(String words, String subject) {
        return words.startsWith(subject)
                || (subject.length() > TELLING && words.contains(subject.substring(subject.length() - TELLING)));
    }

    /// Without what may stand between the thing and its number.
    private static String trimmed(String subject) {
        int end = subject.length();
        while (end > 1 && "为达到是共计:".indexOf(subject.charAt(end - 1)) >= 0) {
            end--;
        }
        return subject.substring(0, end);
    }

    boolean isRate() {
        return "%".equals(claim.unit()) || "倍".equals(claim.unit());
    }

    /// Whether it can be calculated at all: a rate, or a count of the same unit.
    boolean comparable() {
        boolean exact = !claim.approximate() && !now.approximate();
        boolean known = isRate() || claim.unit() == null || claim.unit().equals(now.unit());
        return exact && known;
    }

    Share fits(BigDecimal last) {
        var more = claim.metric().equals(Metric.GROWTH) ? now.value().subtract(last) : last.subtract(now.value());
        if (!isRate()) {
            return more.compareTo(claim.value()) == 0 ? Share.FITS : Share.WRONG;
        }
        if (last.signum() == 0) {
            return Share.WRONG;
        }
        if ("%".equals(claim.unit())) {
            return Share.of(more, last, claim.value());
        }
        // 增长2倍 is read both ways: to three times as many, or to twice.
        var times = claim.value().scaleByPowerOfTen(2);
        boolean either = Share.of(more, last, times) == Share.FITS || Share.of(now.value(), last, times) == Share.FITS;
        return either ? Share.FITS : Share.WRONG;
    }

    /// What it should have been, from that number of last year; negative where it went the other way.
    BigDecimal right(BigDecimal last) {
        var more = claim.metric().equals(Metric.GROWTH) ? now.value().subtract(last) : last.subtract(now.value());
        if (!isRate() || last.signum() == 0) {
            return more;
        }
        int digits = Math.max(0, claim.value().scale());
        return "%".equals(claim.unit())
                ? Share.rounded(more, last, claim.value())
                : more.divide(last, EXACT, RoundingMode.HALF_UP).setScale(Math.max(1, digits), RoundingMode.HALF_UP);
    }
}
