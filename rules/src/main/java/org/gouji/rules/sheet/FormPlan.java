package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;
import org.jspecify.annotations.Nullable;

/// A form prepared once for checking any number of reports.
public final class FormPlan {

    private static final Map<String, FormPlan> PLANS =
            Forms.ALL.stream().collect(Collectors.toUnmodifiableMap(Form::id, FormPlan::new));

    private final Form form;
    private final List<Spot> spots;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Balance> balances;
    private final Map<String, List<Balance>> balancesOfRule;
    private final List<List<Balance>> balancesOfCell;
    private final List<List<Balance>> groups;
    private final int mostBalancesOfACell;
    private final Map<String, List<Spot>> columns;
    private final Map<String, List<List<Spot>>> rows;

    private FormPlan(Form form) {
        this.form = form;
        var all = new ArrayList<Spot>();
        for (var place : form.places()) {
            numbers.put(place.fullPath(), all.size());
            all.add(Spot.of(all.size(), place));
        }
        spots = List.copyOf(all);
        var equations = new ArrayList<Balance>();
        form.equations().forEach(equation -> equations.add(balance(equations.size(), equation)));
        balances = List.copyOf(equations);
        balancesOfRule = balances.stream().collect(Collectors.groupingBy(Balance::rule));
        balancesOfCell = spots.stream()
                .map(spot ->
                        balances.stream().filter(b -> b.sign(spot.index()) != 0).toList())
                .toList();
        groups = Explanations.groups(this);
        mostBalancesOfACell = balancesOfCell.stream().mapToInt(List::size).max().orElse(0);
        columns = spots.stream()
                .collect(Collectors.groupingBy(spot -> spot.column().key()));
        rows = form.tables().stream().collect(Collectors.toMap(Table::key, this::rows));
    }

    private List<List<Spot>> rows(Table table) {
        var found = new LinkedHashMap<Row, List<Spot>>();
        for (var spot : spots) {
            if (spot.table().equals(table)) {
                found.computeIfAbsent(spot.row(), row -> new ArrayList<>()).add(spot);
            }
        }
        return List.copyOf(found.values());
    }

    /// The plan of a form, null where no form has the id.
    public static @Nullable FormPlan of(@Nullable String form) {
        return form == null ? null : PLANS.get(form);
    }

    public Form form() {
        return form;
    }

    public List<Spot> spots() {
        return spots;
    }

    public Spot spot(int cell) {
        return spots.get(cell);
    }

    /// The number of the cell at a full path, -1 where the form has none.
    public int cell(String fullPath) {
        return numbers.getOrDefault(fullPath, -1);
    }

    /// The numbers of many, as [#cell] gives them.
    public int[] cells(String... fullPaths) {
        return Stream.of(fullPaths).mapToInt(this::cell).toArray();
    }

    /// The cells of all columns with this key.
    public List<Spot> column(String key) {
        return columns.getOrDefault(key, List.of());
    }

    /// The cell of the same row in another column, -1 where there is none.
    public int sibling(Spot spot, String column) {
        var path = spot.fullPath();
        return cell(path.substring(0, path.lastIndexOf('.') + 1).concat(column));
    }

    /// The cells whose full path begins so, in the form's order.
    public List<Spot> rowOf(String prefix) {
        return spots.stream().filter(spot -> spot.fullPath().startsWith(prefix)).toList();
    }

    /// The data rows of a table in the form's order.
    public List<List<Spot>> rowsOf(String table) {
        return rows.getOrDefault(table, List.of());
    }

    public List<Balance> balances() {
        return balances;
    }

    /// The equations that a rule checks.
    public List<Balance> balancesOf(String rule) {
        return balancesOfRule.getOrDefault(rule, List.of());
    }

    List<Balance> balancesOf(int cell) {
        return balancesOfCell.get(cell);
    }

    /// Whether an equation is one of this table's.
    public boolean isOf(String table, Balance balance) {
        return spots.get(balance.left()[0]).table().key().equals(table);
    }

    /// Equations that hang together by common cells; no cell stands in two of these groups.
    List<List<Balance>> groups() {
        return groups;
    }

    int mostBalancesOfACell() {
        return mostBalancesOfACell;
    }

    private Balance balance(int number, Equation equation) {
        int[] left = cells(equation.left());
        return new Balance(number, equation.rule(), at(equation, spots.get(left[0])), left, cells(equation.right()));
    }

    private int[] cells(List<String> paths) {
        return paths.stream().mapToInt(numbers::get).toArray();
    }

    private static Message at(Equation equation, Spot first) {
        return switch (equation.each()) {
            case ROW -> first.rowLabel();
            case COLUMN -> first.columnLabel();
            case ONCE -> first.blockLabel();
        };
    }
}
