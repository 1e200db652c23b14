package org.gouji.reader.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Page;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// Page to sections. Of all candidates the increasing chain with the best score is taken; a section that
/// is not in it but stands somewhere as a clear heading is taken where it stands, so that a wrong order is
/// seen as one.
public final class Sections {

    /// A title alone on its line with its ordinal, or with its table behind it.
    private static final int CLEAR = 8;

    private Sections() {}

    /// The preface (number 0) and the sections in the page's order.
    public static List<SectionLines> of(Page page, Structure structure) {
        var headings = choose(structure.headings().candidates(page), structure);
        var sections = new ArrayList<SectionLines>();
        sections.add(new SectionLines(0, null, null, cut(page, null, headings.isEmpty() ? null : headings.getFirst())));
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var next = i + 1 < headings.size() ? headings.get(i + 1) : null;
            var printed = page.lines()
                    .get(heading.line())
                    .pieces()
                    .get(heading.piece())
                    .text();
            sections.add(new SectionLines(
                    heading.number(),
                    printed.sub(heading.from(), heading.to()),
                    heading.ordinal(),
                    cut(page, heading, next)));
        }
        return sections;
    }

    private static List<Heading> choose(List<Heading> candidates, Structure structure) {
        var chosen = new ArrayList<>(chain(candidates, structure));
        for (int rank = 1; rank <= structure.size(); rank++) {
            int number = structure.number(rank);
            if (!holds(chosen, number)) {
                candidates.stream()
                        .filter(h -> h.number() == number && h.score() >= CLEAR)
                        .max(Comparator.comparingInt(Heading::score))
                        .ifPresent(chosen::add);
            }
        }
        chosen.sort((a, b) -> a.before(b) ? -1 : b.before(a) ? 1 : 0);
        return chosen;
    }

    private static boolean holds(List<Heading> headings, int number) {
        for (var heading : headings) {
            if (heading.number() == number) {
                return true;
            }
        }
        return false;
    }

    /// The chain of sections in their order with the greatest score; of equals the later, because lists
    /// of contents stand before what they list. One best chain a last section is enough to go on from.
    private static List<Heading> chain(List<Heading> candidates, Structure structure) {
        var best = new ArrayList<List<Heading>>();
        for (int i = 0; i <= structure.size(); i++) {
            best.add(List.of());
        }
        int[] score = new int[structure.size() + 1];
        for (var candidate : candidates) {
            int before = 0;
            int rank = structure.rank(candidate.number());
            for (int n = 1; n < rank; n++) {
                before = score[n] > score[before] ? n : before;
            }
            int total = score[before] + candidate.score();
            if (total >= score[rank]) {
                var longer = new ArrayList<>(best.get(before));
                longer.add(candidate);
                best.set(rank, longer);
                score[rank] = total;
            }
        }
        int last = 0;
        for (int n = 1; n <= structure.size(); n++) {
            last = score[n] >= score[last] ? n : last;
        }
        return best.get(last);
    }

    /// The lines after one heading and before the next; prose lines are cut inside.
    private static List<Line> cut(Page page, @Nullable Heading from, @Nullable Heading to) {
        var lines = new ArrayList<Line>();
        int first = from == null ? 0 : from.line();
        int last = to == null ? page.lines().size() - 1 : to.line();
        for (int i = first; i <= last; i++) {
            var line = page.lines().get(i);
            boolean whole = (from == null || i > from.line()) && (to == null || i < to.line());
            if (whole) {
                lines.add(line);
                continue;
            }
            var pieces = new ArrayList<Piece>();
            for (int p = 0; p < line.pieces().size(); p++) {
                var piece = line.pieces().get(p);
                int start = from != null && i == from.line() ? start(from, p, piece) : 0;
                int end = to != null && i == to.line()
                        ? end(to, p, piece)
                        : piece.text().length();
                if (start < end || (start == 0 && piece.isBlank())) {
                    pieces.add(new Piece(
                            piece.text().sub(start, Math.max(start, end)).strip(), piece.column(), piece.span()));
                }
            }
            if (!pieces.isEmpty()
                    && (i != first || from == null || pieces.stream().anyMatch(x -> !x.isBlank()))) {
                lines.add(new Line(line.kind(), pieces, line.heading(), line.grid(), line.blanks()));
            }
        }
        return lines;
    }

    private static int start(Heading from, int piece, Piece text) {
        return piece < from.piece() ? text.text().length() : piece == from.piece() ? from.to() : 0;
    }

    private static int end(Heading to, int piece, Piece text) {
        return piece > to.piece()
                ? 0
                : piece == to.piece() ? to.from() : text.text().length();
    }
}
