package org.gouji.rules.around;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/// How the figures of bodies of one kind and level lie in one year, by the figure's full path.
public record Peers(Map<String, Spread> figures) {

    /// The figures of `count` bodies, as natural logarithms of one more than the figure: `median`, and `spread`,
    /// the median distance from it times 1.4826, which is the standard deviation where they lie normally.
    public record Spread(int count, double median, double spread) {

        private static final double NORMAL = 1.4826;

        static Spread of(double[] logs) {
            double middle = middle(logs);
            return new Spread(
                    logs.length,
                    middle,
                    NORMAL
                            * middle(DoubleStream.of(logs)
                                    .map(log -> Math.abs(log - middle))
                                    .toArray()));
        }

        private static double middle(double[] values) {
            double[] sorted = values.clone();
            java.util.Arrays.sort(sorted);
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }

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
}
