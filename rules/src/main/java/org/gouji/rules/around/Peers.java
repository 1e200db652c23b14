package org.gouji.rules.around;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// How the figures of bodies of one kind and level lie in one year, by the figure's full path.
///
/// Medians have two significant digits and spreads are tenths: what moves them by less does not matter to a rule that
/// asks about many times as much, and findings, with what people decided about them, stay as they are.
public record Peers(Map<String, Spread> figures) {

    /// The figures of `count` bodies, as natural logarithms of one more than the figure: `median`, and `spread`,
    /// the median distance from it times 1.4826, which is the standard deviation where they lie normally.
    public record Spread(int count, double median, double spread) {

        private static final double NORMAL = 1.4826;
        private static final double TENTHS = 10;
        private static final long LEAST_MEDIAN = 10;

        /// How many standard deviations are out of the ordinary.
        private static final double DEVIATIONS = 4;

        static Spread of(double[] logs) {
            double middle = middle(logs);
            double distance = middle(
                    DoubleStream.of(logs).map(log -> Math.abs(log - middle)).toArray());
            return new Spread(logs.length, log(rounded(middle)), Math.ceil(NORMAL * distance * TENTHS) / TENTHS);
        }

        /// Whether there are enough bodies, `least` of them, and they count anything worth comparing: where most count
        /// next to nothing, whoever counts anything would be far from them.
        public boolean tells(long least) {
            return count >= least && median >= log(LEAST_MEDIAN);
        }

        /// The median itself, as figures are counted.
        public long figure() {
            return Math.round(Math.expm1(median));
        }

        /// How far from the median, on the scale of logarithms, a figure is out of the ordinary; `times` is how many
        /// times more or less is never too much.
        public double reach(double times) {
            return Math.max(Math.log(times), DEVIATIONS * spread);
        }

        private static long rounded(double middle) {
            return new BigDecimal(Math.expm1(middle))
                    .round(new MathContext(2, RoundingMode.HALF_UP))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        private static double middle(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }

    private static final double HUNDREDTHS = 100;

    /// No figure's logarithm is as large.
    private static final double LARGEST = 50;

    public Peers {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /// The scale that figures are compared on.
    public static double log(long figure) {
        return Math.log1p((double) figure);
    }

    /// Of bodies of one kind and level and of one year; a figure that none of them has is not in it.
    public static Peers of(Collection<Standing> standings) {
        var figures = new LinkedHashMap<String, Spread>();
        for (var path : Standing.FIGURES) {
            double[] logs = standings.stream()
                    .filter(standing -> standing.figures().containsKey(path))
                    .mapToDouble(standing -> log(standing.figures().getOrDefault(path, 0L)))
                    .toArray();
            if (logs.length > 0) {
                figures.put(path, Spread.of(logs));
            }
        }
        return new Peers(figures);
    }

    /// A stretch of [#sizes], both ends in it, where figures are out of the ordinary.
    public record Beyond(String from, String to) {}

    /// A report's figures as texts that stand in the order of the figures, those of each path together, so that an
    /// index finds those beyond a bound.
    public static List<String> sizes(Standing standing) {
        var sizes = new ArrayList<String>();
        for (int path = 0; path < Standing.FIGURES.size(); path++) {
            Long figure = standing.figures().get(Standing.FIGURES.get(path));
            if (figure != null) {
                sizes.add(size(path, log(figure)));
            }
        }
        return sizes;
    }

    /// Where the figures lie that are out of the ordinary beside these: all that are, and a few that nearly are.
    /// `least`, `times` and `from` are the rule's bounds: how many bodies it takes, how many times more or less is
    /// too much, and from what number on.
    public List<Beyond> beyond(long least, double times, long from) {
        var stretches = new ArrayList<Beyond>();
        for (int path = 0; path < Standing.FIGURES.size(); path++) {
            var spread = figures.get(Standing.FIGURES.get(path));
            if (spread != null && spread.tells(least)) {
                double reach = spread.reach(times);
                double above = Math.max(spread.median() + reach, log(from));
                stretches.add(new Beyond(size(path, above), size(path, LARGEST)));
                if (spread.figure() >= from && spread.median() >= reach) {
                    stretches.add(new Beyond(size(path, 0), size(path, spread.median() - reach)));
                }
            }
        }
        return stretches;
    }

    private static String size(int path, double log) {
        return "%02d:%04d".formatted(path, Math.round(log * HUNDREDTHS));
    }
}
