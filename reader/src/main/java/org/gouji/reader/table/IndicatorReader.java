package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;

/// Reads a table that lists indicators: a label, its unit, its values. Made once a table; safe for many
/// threads.
final class IndicatorReader {

    /// Fewer rows are a sentence or two that use the form's words.
    private static final int FEWEST_ROWS = 3;

    /// Fewer labels of its own and the rows are those of another table with some equal labels.
    private static final int FEWEST_OWN = 2;

    /// So many lines around its own labels the table may reach: a cell per line and a page's footer between.
    private static final int LINES_AROUND = 60;

    private record Slot(Block block, Row row) {}

    private final Labels labels;
    private final IndicatorRun run;
    private final IndicatorHeads heads;
    private final Predicate<String> foreign;
    private final List<Slot> rows = new ArrayList<>();

    /// `foreign` tells the labels that other tables of the form have too.
    IndicatorReader(Table table, Labels labels, Predicate<String> foreign) {
        this.labels = labels;
        this.foreign = foreign;
        this.run = new IndicatorRun(table);
        this.heads = new IndicatorHeads(table.blocks().getFirst());
        for (var block : table.blocks()) {
            block.rows().forEach(row -> rows.add(new Slot(block, row)));
        }
    }

    /// How many of its rows stand in the lines with a unit or a value.
    int evidence(List<Line> lines) {
        return (int) own(IndicatorLines.of(lines, labels, run, heads)).stream()
                .filter(Indicator::holdsAnything)
                .count();
    }

    Finish.Outcome read(List<Line> lines, Map<String, Cell> cells) {
        var outcome = new Finish.Outcome();
        var found = around(IndicatorLines.of(lines, labels, run, heads));
        int[] certain = IndicatorOrder.of(
                found.stream()
                        .map(i -> i.hit().rows().stream().sorted().toList())
                        .toList(),
                rows.size());
        for (int i = 0; i < certain.length; i++) {
            var indicator = found.get(i);
            if (certain[i] >= 0) {
                outcome.assigned(indicator.kind());
                cells.putAll(cells(indicator, certain[i]));
            } else if (indicator.holdsAnything()) {
                outcome.assigned(indicator.kind());
                undecided(indicator, cells);
            }
        }
        return outcome;
    }

    private Map<String, Cell> cells(Indicator indicator, int row) {
        var of = rows.get(row);
        return new IndicatorCells(of.block(), of.row()).of(indicator, heads.of(indicator.heads()));
    }

    /// A value that may be that of several rows is shown in each and is none.
    private void undecided(Indicator indicator, Map<String, Cell> cells) {
        for (int row : indicator.hit().rows()) {
            var of = rows.get(row);
            new IndicatorCells(of.block(), of.row())
                    .of(indicator, null)
                    .forEach((path, cell) -> cells.merge(path, cell, IndicatorReader::keepCertain));
        }
    }

    private static Cell keepCertain(Cell before, Cell cell) {
        return before instanceof Cell.Illegible || before instanceof Cell.Lost ? cell : before;
    }

    /// The indicators near the labels that only this table has.
    private List<Indicator> around(List<Indicator> all) {
        var own = own(all);
        var filled = all.stream().filter(Indicator::holdsAnything).toList();
        if (own.size() < FEWEST_OWN || filled.size() < FEWEST_ROWS) {
            return List.of();
        }
        int first = own.getFirst().at() - LINES_AROUND;
        int last = own.getLast().at() + LINES_AROUND;
        return all.stream()
                .filter(i -> i.at() >= first && i.at() <= last)
                .filter(i -> i.holdsAnything() || i.hit().score() >= Labels.REMARKED)
                .toList();
    }

    private List<Indicator> own(List<Indicator> all) {
        return all.stream()
                .filter(i -> i.hit().score() >= Labels.REMARKED
                        && !foreign.test(i.label().text()))
                .toList();
    }
}
