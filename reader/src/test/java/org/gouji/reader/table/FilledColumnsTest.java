package org.gouji.reader.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Tables with cells that are empty in every row, under headers that no longer say which columns they are.
class FilledColumnsTest {

    private static final Block BLOCK = TextReports.FORM.tables().stream()
            .filter(table -> table.key().equals("applications"))
            .findFirst()
            .orElseThrow()
            .blocks()
            .getFirst();

    private static final List<@Nullable Integer> ROW = List.of(41, 2, 0, 6, 1, 3, 53);

    @Test
    void anEmptyCellBehindEachValueIsNoColumn() {
        assertThat(values(row -> everySecond(ROW), "new_received")).isEqualTo(ROW);
    }

    @Test
    void anEmptyColumnAmongThemIsNone() {
        assertThat(values(row -> with(ROW, 3, null), "granted")).isEqualTo(ROW);
    }

    @Test
    void aBlankThatOtherRowsHaveFilledIsBlank() {
        var blank = new ArrayList<@Nullable Integer>(ROW);
        blank.set(2, null);
        var report = read(row -> everySecond(row == 2 ? blank : ROW));

        assertThat(report.cell("applications.granted.research_institution").orElseThrow())
                .isInstanceOf(Cell.Blank.class);
        assertThat(report.cell("applications.granted.total").orElseThrow())
                .isInstanceOfSatisfying(
                        Cell.Numeric.class, cell -> assertThat(cell.value()).isEqualTo(BigDecimal.valueOf(53)));
    }

    @Test
    void aColumnThatIsBlankInAllRowsCouldBeAnyOfThem() {
        var blank = new ArrayList<@Nullable Integer>(ROW);
        blank.set(2, null);
        assertThat(values(row -> everySecond(blank), "granted")).isEmpty();
    }

    @Test
    void valuesInOtherPlacesThanInOtherRowsAreNotPlaced() {
        var moved = with(everySecond(ROW).subList(0, 13), 4, null);
        assertThat(values(row -> row == 2 ? moved : everySecond(ROW), "granted"))
                .isEmpty();
    }

    private interface Rows {
        List<@Nullable Integer> of(int row);
    }

    private static List<@Nullable Integer> everySecond(List<@Nullable Integer> values) {
        var wide = new ArrayList<@Nullable Integer>();
        for (var value : values) {
            wide.add(value);
            wide.add(null);
        }
        return wide;
    }

    private static List<@Nullable Integer> with(List<@Nullable Integer> values, int at, @Nullable Integer inserted) {
        var changed = new ArrayList<>(values);
        changed.add(at, inserted);
        return changed;
    }

    /// The numbers of a row; empty where any of them was not read.
    private static List<Integer> values(Rows rows, String key) {
        var report = read(rows);
        var cells = BLOCK.columns().stream()
                .map(column ->
                        report.cell("applications." + key + "." + column.key()).orElseThrow())
                .toList();
        return cells.stream().allMatch(Cell.Numeric.class::isInstance)
                ? cells.stream()
                        .map(cell -> ((Cell.Numeric) cell).value().intValueExact())
                        .toList()
                : List.of();
    }

    private static Report read(Rows rows) {
        String table = IntStream.range(0, BLOCK.rows().size())
                .mapToObj(at -> row(BLOCK.rows().get(at).label().zh(), rows.of(at)))
                .collect(Collectors.joining("\n", "<table>", "</table>"));
        String page = "<html><body><h1>云溪县2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本年度公开及时。</p>"
                + "<p>三、收到和处理政府信息公开申请情况</p>" + table
                + "<p>五、存在的主要问题及改进情况</p><p>公开不够及时，下一步将加强培训。</p></body></html>";
        var reading = new ReportReader().read(RawDocument.of(page.getBytes(UTF_8)));
        return ((Reading.Read) reading).report();
    }

    private static String row(String label, List<@Nullable Integer> values) {
        return values.stream()
                .map(value -> "<td>" + (value == null ? "" : value) + "</td>")
                .collect(Collectors.joining("", "<tr><td>" + label + "</td>", "</tr>"));
    }
}
