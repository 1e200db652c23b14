package org.gouji.office.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gouji.office.transcript.Refusal;

/// Ruling lines that hang together: the lines of one table.
record Lattice(List<Ruling> horizontal, List<Ruling> vertical) {

    /// Strokes of one line that are drawn cell by cell meet within this, and so do two lines at a corner.
    private static final double SLACK = 3.0;

    /// Two lines nearer than this are one drawn double.
    private static final double DOUBLE = 2.0;

    /// Shorter than the height of any row.
    private static final double SHORTEST = 5.0;

    /// Fifty times the lines of the largest form; every pair of them is looked at.
    private static final int MOST_LINES = 4_000;

    /// The tables' lines on a page, from the top down.
    static List<Lattice> of(List<Ruling> strokes) throws Refusal {
        var lines = new ArrayList<Ruling>();
        lines.addAll(merged(strokes.stream().filter(Ruling::horizontal).toList()));
        lines.addAll(merged(strokes.stream().filter(r -> !r.horizontal()).toList()));
        if (lines.size() > MOST_LINES) {
            throw Refusal.tooComplex("more than " + MOST_LINES + " lines on a page", "页面线条过多");
        }
        return components(lines).stream()
                .map(group -> new Lattice(
                        group.stream().filter(Ruling::horizontal).toList(),
                        group.stream().filter(r -> !r.horizontal()).toList()))
                .filter(lattice ->
                        lattice.horizontal().size() > 1 && !lattice.vertical().isEmpty())
                .sorted(Comparator.comparingDouble(Lattice::top))
                .toList();
    }

    double top() {
        return horizontal.stream().mapToDouble(Ruling::at).min().orElse(0);
    }

    /// The heights or distances at which lines stand, with the ends of those that cross them: a table may be
    /// open at its sides.
    static double[] stops(List<Ruling> lines, List<Ruling> crossing) {
        var stops = new ArrayList<Double>();
        lines.stream().map(Ruling::at).sorted().forEach(at -> {
            if (stops.isEmpty() || at - stops.getLast() > SLACK) {
                stops.add(at);
            }
        });
        double first = crossing.stream().mapToDouble(Ruling::from).min().orElse(0);
        double last = crossing.stream().mapToDouble(Ruling::to).max().orElse(0);
        if (stops.isEmpty() || stops.getFirst() - first > 2 * SHORTEST) {
            stops.addFirst(first);
        }
        if (last - stops.getLast() > 2 * SHORTEST) {
            stops.add(last);
        }
        return stops.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Ruling> merged(List<Ruling> strokes) {
        var sorted =
                strokes.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
        var merged = new ArrayList<Ruling>();
        for (int i = 0; i < sorted.size(); ) {
            int end = i;
            while (end < sorted.size() && sorted.get(end).at() - sorted.get(i).at() <= DOUBLE) {
                end++;
            }
            join(sorted.subList(i, end), merged);
            i = end;
        }
        return merged;
    }

    private static void join(List<Ruling> strokes, List<Ruling> lines) {
        var sorted = strokes.stream()
                .sorted(Comparator.comparingDouble(Ruling::from))
                .toList();
        Ruling line = sorted.getFirst();
        for (var stroke : sorted) {
            if (stroke.from() <= line.to() + SLACK) {
                line = new Ruling(line.horizontal(), line.at(), line.from(), Math.max(line.to(), stroke.to()));
            } else {
                add(line, lines);
                line = stroke;
            }
        }
        add(line, lines);
    }

    private static void add(Ruling line, List<Ruling> lines) {
        if (line.length() >= SHORTEST) {
            lines.add(line);
        }
    }

    private static List<List<Ruling>> components(List<Ruling> lines) {
        boolean[] taken = new boolean[lines.size()];
        var groups = new ArrayList<List<Ruling>>();
        for (int i = 0; i < lines.size(); i++) {
            if (!taken[i]) {
                groups.add(group(lines, i, taken));
            }
        }
        return groups;
    }

    private static List<Ruling> group(List<Ruling> lines, int first, boolean[] taken) {
        var group = new ArrayList<Ruling>();
        var open = new ArrayDeque<>(List.of(first));
        taken[first] = true;
        while (!open.isEmpty()) {
            var line = lines.get(open.remove());
            group.add(line);
            for (int i = 0; i < lines.size(); i++) {
                if (!taken[i] && touches(line, lines.get(i))) {
                    taken[i] = true;
                    open.add(i);
                }
            }
        }
        return group;
    }

    private static boolean touches(Ruling one, Ruling other) {
        return one.horizontal() != other.horizontal()
                && other.at() >= one.from() - SLACK
                && other.at() <= one.to() + SLACK
                && one.at() >= other.from() - SLACK
                && one.at() <= other.to() + SLACK;
    }

    /// The stop before or at which a place lies: -1 before the first, the last index behind the last.
    static int slot(double[] stops, double place) {
        int at = Arrays.binarySearch(stops, place);
        return at >= 0 ? at : -at - 2;
    }
}
