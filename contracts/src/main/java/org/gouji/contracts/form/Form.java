package org.gouji.contracts.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An official form. `id` is the template's id (`gbgkbh_2021_30`), `notice` the document that prescribes
/// it, `firstYear` and `lastYear` the report years it is meant for (null: still in force).
public record Form(
        String id,
        Label name,
        String notice,
        int firstYear,
        @Nullable Integer lastYear,
        List<SectionTitle> sections,
        List<Table> tables) {

    /// A section: the number of its subject, its title and the variants seen. A subject has the same number
    /// in all forms (4 is reconsideration and litigation); the list's order is the order on the page.
    public record SectionTitle(int number, Label title) {}

    public Form {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    public boolean meantFor(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    public Optional<Table> table(String key) {
        return tables.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    public boolean hasTableIn(int section) {
        return tables.stream().anyMatch(t -> t.section() == section);
    }

    /// The tables of which a report needs only one: the table itself, and what is printed instead of it.
    public List<Table> alternatives(Table table) {
        return tables.stream()
                .filter(t -> t.equals(table) || table.key().equals(t.insteadOf()))
                .toList();
    }

    /// All cells of all tables in the form's order.
    public List<Table.Place> places() {
        return tables.stream().flatMap(t -> t.places().stream()).toList();
    }

    /// The cells by full path.
    public Map<String, Table.Place> placesByPath() {
        return places().stream().collect(Collectors.toUnmodifiableMap(Table.Place::fullPath, Function.identity()));
    }

    /// Every equation that the form's identities give: 40 for the form of 2019, 42 for that of 2021, 9 before.
    public List<Equation> equations() {
        var equations = new ArrayList<Equation>();
        for (var table : tables) {
            for (var identity : table.identities()) {
                expand(table, identity).forEach(equations::add);
            }
        }
        return equations;
    }

    private static Stream<Equation> expand(Table table, Identity identity) {
        return switch (identity.each()) {
            case ONCE -> Stream.of(equation(table, identity, table.key(), path -> path));
            case ROW ->
                table.blocks().stream()
                        .flatMap(block -> block.rows().stream()
                                .map(Row::key)
                                .map(row ->
                                        equation(table, identity, String.valueOf(row), column -> row + "." + column)));
            case COLUMN ->
                table.blocks().stream()
                        .flatMap(block -> block.columns().stream()
                                .map(Column::key)
                                .map(column -> equation(table, identity, column, row -> row + "." + column)));
        };
    }

    private static Equation equation(Table table, Identity identity, String at, Function<String, String> path) {
        Function<String, String> full = path.andThen(p -> table.key() + "." + p);
        return new Equation(
                identity.rule(),
                identity.each(),
                at,
                identity.left().stream().map(full).toList(),
                identity.right().stream().map(full).toList());
    }
}
