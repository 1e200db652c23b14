package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// Tables as converters of pages place them, with zeros left blank: nothing but its place says which cell a number is.
class PlacedColumnsTest {

    /// The width of the labels and of each column, in characters.
    private static final int LABELS = 40;

    private static final int COLUMN = 9;

    private final ShortRows table = new ShortRows();

    @Test
    void numbersStandUnderTheirHeaders() {
        table.set("unable_not_held", "11 _ _ _ _ _ 11");
        var report = read(header(), rows());
        table.rows.forEach(
                (row, values) -> assertThat(ShortRows.read(report, row)).as(row).isEqualTo(values));
    }

    @Test
    void wholeRowsTellTheColumnsToo() {
        var report = read("", rows());
        assertThat(ShortRows.read(report, "new_received")).containsExactly("31", "", "", "2", "", "", "33");
        assertThat(ShortRows.read(report, "carried_in")).containsOnly("");
    }

    @Test
    void withoutHeaderAndWholeRowsNothingDoes() {
        table.rows.replaceAll((row, values) ->
                values.stream().map(value -> value.equals("0") ? "" : value).toList());
        table.set("unable_not_held", "11 0 0 0 0 0 11");
        assertThat(ShortRows.read(read("", rows()), "new_received")).containsOnly("?");
        assertThat(ShortRows.read(read(header(), rows()), "new_received"))
                .containsExactly("31", "", "", "2", "", "", "33");
    }

    @Test
    void aRowThatEndsEarlyMayHaveMovedUp() {
        table.set("granted", "20 0 0 0 0 20 _");
        assertThat(ShortRows.read(read(header(), rows()), "granted")).containsOnly("?");
    }

    @Test
    void aRowThatDoesNotAddUpMayHaveLostANumberAndGainedAnother() {
        table.set("granted", "20 _ 3 _ _ _ 20");
        assertThat(ShortRows.read(read(header(), rows()), "granted")).containsOnly("?");
    }

    @Test
    void aNumberBetweenTwoColumnsTellsThatPlacesLie() {
        var rows = rows();
        rows.set(0, rows.getFirst().replace("2       ", "       2"));
        assertThat(ShortRows.read(read(header(), rows), "new_received")).containsOnly("?");
        rows.set(0, rows.getFirst().replace("       2", "222222222222"));
        assertThat(ShortRows.read(read(header(), rows), "granted")).containsOnly("?");
    }

    @Test
    void everyPageHasItsOwnPlaces() {
        var rows = rows();
        for (int i = 12; i < rows.size(); i++) {
            rows.set(i, (i == 12 ? "\f" : "") + "    " + rows.get(i));
        }
        var report = read(header(), rows);
        assertThat(ShortRows.read(report, "granted")).containsExactly("20", "", "", "", "", "", "20");
        assertThat(ShortRows.read(report, "total_processed")).containsExactly("31", "", "", "2", "", "", "33");
    }

    @Test
    void aLabelWithoutNumbersHasNoneWhereAllNumbersHaveALabel() {
        var rows = rows();
        rows.set(3, rows.get(3).substring(ShortRows.label("partially_granted").length()));
        var report = read(header(), rows);
        assertThat(ShortRows.read(report, "carried_in")).doesNotContain("");
    }

    @Test
    void linesOfOtherPagesHaveNoPlaces() {
        var page = new StringBuilder("<html><body><h1>青石岭县2023年政府信息公开工作年度报告</h1>\n<h2>三、收到和处理政府信息公开申请情况</h2>\n");
        ShortRows.COLUMNS.forEach(column -> page.append("<p>").append(column).append("</p>"));
        table.rows
                .keySet()
                .forEach(
                        row -> page.append("\n<p>").append(ShortRows.label(row)).append("</p>"));
        var report = TextReports.read(
                page.append("\n<h2>五、存在的主要问题及改进情况</h2></body></html>").toString());
        assertThat(ShortRows.read(report, "granted")).containsOnly("x");
    }

    @Test
    void reviewsStandUnderTheirHeaders() {
        var report = reviews("_ 4 _ _ 4 3 _ _ 1 4 _ _ 5 _ 5");
        assertThat(cell(report, "review.upheld")).isEmpty();
        assertThat(cell(report, "review.corrected")).isEqualTo("4");
        assertThat(cell(report, "litigation_direct.upheld")).isEqualTo("3");
        assertThat(cell(report, "litigation_after_review.other")).isEqualTo("5");
    }

    @Test
    void reviewsThatEndEarlyHaveAnotherGapAndAddUp() {
        assertThat(cell(reviews("_ 4 _ _ 4 _ _ _ _ _ _ _ _ _ _"), "review.corrected"))
                .isEqualTo("4");
        assertThat(cell(reviews("0 4 0 0 4 3 0 0 1 4 0 0 0 0 _"), "review.corrected"))
                .isEqualTo("?");
        assertThat(cell(reviews("_ 4 0 0 4 3 0 0 1 5 0 0 0 0 0"), "review.corrected"))
                .isEqualTo("?");
    }

    private static String cell(Report report, String path) {
        return ShortRows.read(report, "review_and_litigation", path);
    }

    private static Report reviews(String row) {
        var leaves = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        var first = new ArrayList<>(leaves);
        first.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉"));
        var second = new ArrayList<>(List.of("", "", "", "", ""));
        second.addAll(leaves);
        second.addAll(leaves);
        return TextReports.read(ShortRows.page(
                header(),
                List.of(),
                String.join(
                        "\n",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        line("行政复议", List.of("", "", "", "", "行政诉讼"), COLUMN),
                        line("", first, 0),
                        line("", second, 0),
                        line("", ShortRows.cells(row), 0))));
    }

    private static String header() {
        return line("", ShortRows.COLUMNS, LABELS);
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        table.rows.forEach((row, values) -> rows.add(line(ShortRows.label(row), values, LABELS)));
        return rows;
    }

    /// Every cell at the place of its column.
    private static String line(String label, List<String> cells, int from) {
        var line = new StringBuilder(label);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                line.append(" ".repeat(from + i * COLUMN - line.length())).append(cells.get(i));
            }
        }
        return line.toString();
    }

    private static Report read(String header, List<String> rows) {
        return TextReports.read(ShortRows.page(header, rows, ""));
    }
}
