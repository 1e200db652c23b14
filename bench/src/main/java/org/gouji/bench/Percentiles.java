package org.gouji.bench;

import java.util.List;

/// Percentiles of all values, none thrown away.
record Percentiles(List<Long> sortedNanos) {

    static Percentiles of(List<Long> nanos) {
        return new Percentiles(nanos.stream().sorted().toList());
    }

    double millis(double share) {
        if (sortedNanos.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sortedNanos.size()) - 1;
        return sortedNanos.get(Math.clamp(rank, 0, sortedNanos.size() - 1)) / 1e6;
    }

    String text(double... shares) {
        var text = new StringBuilder();
        for (double share : shares) {
            text.append(text.isEmpty() ? "" : " / ").append("%.0f".formatted(millis(share)));
        }
        return text.append(" ms").toString();
    }
}
