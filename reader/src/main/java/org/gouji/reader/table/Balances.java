package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.ReportTable;
import org.gouji.reader.table.Equations.Answer;

/// The equations of one table by the places of their operands among its cells, made once a table: hundreds of
/// operands are added up without looking for a path.
public final class Balances {

    /// Not every operand is a number.
    private static final long UNKNOWN = Long.MIN_VALUE;

    /// Not every number is a count.
    private static final long MONEY = Long.MAX_VALUE;

    private static final int NOWHERE = -1;

    /// How many equations can be tried, and how many of these hold.
    public record Count(int evaluable, int holding) {}

    private record Balance(Equation equation, int[] left, int[] right) {}

    private final List<Balance> balances = new ArrayList<>();

    private Balances(Form form, Table table) {
        var places = new HashMap<String, Integer>();
        table.places().forEach(place -> places.put(place.path(), places.size()));
        for (var equation : form.equations()) {
            if (equation.left().getFirst().startsWith(table.key() + ".")) {
                var inside = Equations.inside(equation);
                balances.add(new Balance(inside, places(inside.left(), places), places(inside.right(), places)));
            }
        }
    }

    private static int[] places(List<String> paths, Map<String, Integer> places) {
        return paths.stream()
                .mapToInt(path -> places.getOrDefault(path, NOWHERE))
                .toArray();
    }

    /// Those of all tables of a form, by their keys.
    public static Map<String, Balances> of(Form form) {
        var balances = new HashMap<String, Balances>();
        form.tables().forEach(table -> balances.put(table.key(), new Balances(form, table)));
        return Map.copyOf(balances);
    }

    /// Tries all equations; `cells` are all of the table's, in the form's order.
    public Count count(ReportTable table, Cell[] cells) {
        int evaluable = 0;
        int holding = 0;
        for (var balance : balances) {
            var answer = holds(balance, table, cells);
            evaluable += answer == Answer.UNKNOWN ? 0 : 1;
            holding += answer == Answer.HOLDS ? 1 : 0;
        }
        return new Count(evaluable, holding);
    }

    private static Answer holds(Balance balance, ReportTable table, Cell[] cells) {
        long left = sum(balance.left(), cells);
        long right = sum(balance.right(), cells);
        if (left == UNKNOWN || right == UNKNOWN) {
            return Answer.UNKNOWN;
        }
        if (left == MONEY || right == MONEY) {
            return Equations.holds(balance.equation(), table.cells()::get);
        }
        return left == right ? Answer.HOLDS : Answer.BROKEN;
    }

    private static long sum(int[] places, Cell[] cells) {
        long sum = 0;
        boolean money = false;
        for (int place : places) {
            if (place == NOWHERE || !(cells[place] instanceof Cell.Numeric number)) {
                return UNKNOWN;
            }
            BigDecimal value = number.value();
            money |= !Equations.isCount(value);
            sum += money ? 0 : value.longValue();
        }
        return money ? MONEY : sum;
    }
}
