package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// Tables where each cell has a line or an element to itself, the empty ones, too.
class SeparatedRowsTest {

    private final ShortRows table = new ShortRows();

    @Test
    void anEmptyLineBetweenLinesOfCellsIsACell() {
        assertRead(read("\n"));
    }

    @Test
    void threeEmptyLinesBetweenCellsThatOnePartsAreACell() {
        assertRead(read("\n\n"));
    }

    @Test
    void anElementWithoutTextIsACell() {
        assertRead(html("<p>", "</p>\n"));
        assertRead(html("<div>", "</div>"));
        table.rows.replaceAll((row, values) ->
                values.stream().map(value -> value.isEmpty() ? "&nbsp;" : value).toList());
        assertThat(ShortRows.read(html("<p>", "</p>\n"), "new_received"))
                .containsExactly("31", "", "", "2", "", "", "33");
    }

    @Test
    void aTableOfNothingButEmptyCellsIsBlank() {
        table.rows.replaceAll((row, values) -> List.of("", "", "", "", "", "", ""));
        assertThat(ShortRows.read(html("<p>", "</p>\n"), "granted")).containsOnly("");
    }

    @Test
    void aRowWithACellTooFewIsNotRead() {
        table.set("granted", "20 _ _ _ _ 20");
        assertThat(ShortRows.read(read("\n\n"), "granted")).containsOnly("?");
    }

    @Test
    void aRowThatDoesNotAddUpIsNotRead() {
        table.set("granted", "20 _ 3 _ _ _ 20");
        assertThat(ShortRows.read(read("\n\n"), "granted")).containsOnly("?");
    }

    @Test
    void whereEmptyLinesStandBetweenRowsTheyAreNoCells() {
        table.rows.replaceAll((row, values) -> {
            var printed = new ArrayList<>(values);
            printed.add("");
            return printed;
        });
        table.set("granted", "0 0 0 0 0 0 _");
        assertThat(ShortRows.read(read("\n"), "granted")).doesNotContain("");
    }

    @Test
    void behindTheLastRowNothingSaysWhereItEnds() {
        table.set("carried_forward", "0 0 0 0 0 0 _");
        assertThat(ShortRows.read(read("\n\n"), "carried_forward")).doesNotContain("");
    }

    private void assertRead(Report report) {
        table.rows.forEach((row, values) -> {
            if (!row.equals("carried_forward")) {
                assertThat(ShortRows.read(report, row)).as(row).isEqualTo(values);
            }
        });
    }

    private List<String> cells() {
        var cells = new ArrayList<>(ShortRows.COLUMNS);
        table.rows.forEach((row, values) -> {
            cells.add(ShortRows.label(row));
            cells.addAll(values);
        });
        return cells;
    }

    private Report read(String between) {
        return TextReports.read(ShortRows.page("", List.of(), String.join(between, cells())));
    }

    private Report html(String open, String close) {
        String page = ShortRows.page("", List.of(), "@").replaceAll("(?m)^([^@]+)$", "<p>$1</p>");
        var elements = cells().stream().map(cell -> open + cell + close).toList();
        return TextReports.read("<html><body>" + page.replace("@", String.join("", elements)) + "</body></html>");
    }
}
