package org.gouji.rules.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.jspecify.annotations.Nullable;

/// The tables of one report on the plan of its form.
///
/// A cell counts in an equation only if it is a whole number: what is lost, blank or illegible leaves the
/// equation open, and so does a fraction, which another rule reports.
public final class Sheet {

    private static final Cell LOST = new Cell.Lost();
    private static final int MAX_DIGITS = 15;

    private final FormPlan plan;
    private final Report report;
    private final Cell[] cells;
    private final long[] values;
    private final boolean[] whole;
    private final List<Balance> broken = new ArrayList<>();
    private @Nullable Roots roots;

    public Sheet(FormPlan plan, Report report) {
        this.plan = plan;
        this.report = report;
        int size = plan.spots().size();
        cells = new Cell[size];
        values = new long[size];
        whole = new boolean[size];
        for (var spot : plan.spots()) {
            put(spot);
        }
        evaluate();
    }

    private Sheet(Sheet other) {
        plan = other.plan;
        report = other.report;
        cells = other.cells.clone();
        values = other.values.clone();
        whole = other.whole.clone();
        for (int cell = 0; cell < cells.length; cell++) {
            whole[cell] |= cells[cell] instanceof Cell.Blank;
        }
        evaluate();
    }

    /// What it would be if every blank were a zero: to be told, never to be used as the report's numbers.
    public Sheet withBlanksAsZero() {
        return new Sheet(this);
    }

    /// What it would be with other numbers in some cells: to be told, never to be used.
    Sheet with(int[] changed, long[] numbers) {
        return new Sheet(this, changed, numbers);
    }

    private Sheet(Sheet other, int[] changed, long[] numbers) {
        plan = other.plan;
        report = other.report;
        cells = other.cells;
        values = other.values.clone();
        whole = other.whole.clone();
        for (int i = 0; i < changed.length; i++) {
            values[changed[i]] = numbers[i];
            whole[changed[i]] = true;
        }
        evaluate();
    }

    private void evaluate() {
        for (var balance : plan.balances()) {
            if (open(balance) < 0 && delta(balance) != 0) {
                broken.add(balance);
            }
        }
    }

    private void put(Spot spot) {
        ReportTable table = report.tables().get(spot.table().key());
        Cell cell = table == null ? LOST : table.cells().getOrDefault(spot.path(), LOST);
        cells[spot.index()] = cell;
        if (cell instanceof Cell.Numeric number && isWhole(number.value())) {
            whole[spot.index()] = true;
            values[spot.index()] = number.value().longValue();
        }
    }

    /// Fifteen digits leave room for every sum of a table in a long.
    public static boolean isWhole(BigDecimal value) {
        if (value.precision() - value.scale() > MAX_DIGITS) {
            return false;
        }
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    public FormPlan plan() {
        return plan;
    }

    public Cell cell(int number) {
        return cells[number];
    }

    /// Whether the cell is a whole number, so that [#value] may be asked.
    public boolean whole(int cell) {
        return whole[cell];
    }

    public long value(int cell) {
        return values[cell];
    }

    /// The first operand that is no whole number, -1 where the equation can be evaluated.
    public int open(Balance balance) {
        for (int cell : balance.left()) {
            if (!whole[cell]) {
                return cell;
            }
        }
        for (int cell : balance.right()) {
            if (!whole[cell]) {
                return cell;
            }
        }
        return -1;
    }

    public long sum(int[] side) {
        long sum = 0;
        for (int cell : side) {
            sum += values[cell];
        }
        return sum;
    }

    /// Left minus right.
    public long delta(Balance balance) {
        return sum(balance.left()) - sum(balance.right());
    }

    /// The equations that can be evaluated and do not hold, in the form's order.
    public List<Balance> broken() {
        return broken;
    }

    /// Those of one table.
    public List<Balance> broken(String table) {
        return broken.stream().filter(balance -> plan.isOf(table, balance)).toList();
    }

    /// What explains the broken equations.
    public Roots roots() {
        var known = roots;
        if (known == null) {
            known = Roots.of(this);
            roots = known;
        }
        return known;
    }

    /// The tables that the report needs: of those that are printed instead of one another only what it has.
    public List<Table> tables() {
        return plan.form().tables().stream()
                .filter(table -> table.insteadOf() == null || report.tables().containsKey(table.key()))
                .filter(table -> report.tables().containsKey(table.key())
                        || plan.form().alternatives(table).size() == 1)
                .toList();
    }

    /// The first cell of a table that is lost or illegible, -1 where all were read.
    public int unread(String table) {
        for (var row : plan.rowsOf(table)) {
            for (var spot : row) {
                if (cells[spot.index()] instanceof Cell.Lost || cells[spot.index()] instanceof Cell.Illegible) {
                    return spot.index();
                }
            }
        }
        return -1;
    }

    /// Whether the table stands on the page with at least one value.
    public boolean legible(String table) {
        ReportTable read = report.tables().get(table);
        return read != null && (read.state() == TableState.COMPLETE || read.state() == TableState.PARTIAL);
    }
}
