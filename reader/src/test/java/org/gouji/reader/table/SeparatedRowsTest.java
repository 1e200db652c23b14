package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theRowOfReviewsHasItsEmptyLinesToo() {
        assertThat(reviews("_ 4 _ _ 4 3 _ _ 1 4 _ _ 5 _ 5")).containsExactly("", "4", "", "", "4");
        assertThat(reviews("_ 4 _ _ 4 3 _ _ 1 4 _ _ _ _ _")).containsExactly("", "4", "", "", "4");
        assertThat(reviews("_ _ _ _ _ _ _ _ _ _ _ _ _ _ _")).containsOnly("");
    }

    @Test
    void aRowOfReviewsThatLacksALineIsNotRead() {
        assertThat(reviews("_ 4 _ _ 4 3 _ _ 1 4 _ 5 _ 5")).doesNotContain("4", "");
        assertThat(reviews("0 _ 0 0 0 0 0 0 0 0 0 0 0 0 _")).doesNotContain("0", "");
        assertThat(reviews("1 0 0 0 1 0 0 0 0 0 0 0 0 0")).containsOnly("?");
        assertThat(reviews("_ _ _ _ _ _ _ _ _ _ _ _ _ _")).containsOnly("x");
    }

    @Test
    void aLabelBehindItsValueHasNoEmptyCellBehindIt() {
        assertThat(licences("行政许可", "")).isEmpty();
        assertThat(licences("7", "行政许可", "")).isNotEmpty();
    }

    /// "8." begins a label that is broken behind it; the row before lacks a value, and 8 is none of its own.
    @ParameterizedTest
    @ValueSource(strings = {"8.|属于行政查询事项", "8|.属于行政查询事项"})
    void theOrdinalOfABrokenLabelIsNoValue(String broken) {
        table.set("denied_enforcement_file", "0 1 0 2 0 3");
        var lines = cells();
        lines.replaceAll(line -> line.equals("8.属于行政查询事项") ? broken.replace("|", "\n") : line);
        var report = TextReports.read(ShortRows.page("", List.of(), String.join("\n", lines)));
        assertThat(ShortRows.read(report, "denied_enforcement_file")).containsOnly("?");
        assertThat(ShortRows.read(report, "denied_admin_query")).isEqualTo(ShortRows.cells("0 0 0 0 0 0 0"));
    }

    /// Sentences that look like rows make no running text of the table behind them: 4 is a digit of 14, not the ordinal
    /// of 保护第三方合法权益.
    @Test
    void aNumbersLastDigitIsNotTheOrdinalOnTheNextLine() {
        table.set("denied_three_security_one_stability", "0 14 0 0 0 0 14");
        var lines = cells();
        lines.replaceAll(line -> line.startsWith("4.保护") ? line.substring(2) : line);
        String prose = "规范性文件3件，行政许可4项，行政处罚5件。\n规范性文件3件，行政许可4项，行政处罚5件。\n";
        var report = TextReports.read(ShortRows.page("", List.of(), prose + String.join("\n", lines)));
        assertThat(ShortRows.read(report, "denied_three_security_one_stability").getLast())
                .isIn("14", "?");
    }

    /// 行政处罚 left blank, and 行政强制 drawn behind its value.
    @Test
    void aValueFartherFromItsLabelThanOthersMayBeTheNextLabels() {
        assertThat(penalties("行政处罚", "", "4", "行政强制")).isEqualTo("?");
        assertThat(penalties("行政处罚", "4", "行政强制")).isEqualTo("4");
        assertThat(penalties("行政处罚", "4", "行政强制", "2")).isEqualTo("4");
    }

    @Test
    void betweenBarsToo() {
        assertThat(penaltiesBetween("\n|\n", "行政处罚", "", "", "4")).isEqualTo("?");
        assertThat(penaltiesBetween("\n|\n", "行政处罚", "4")).isEqualTo("4");
        assertThat(penaltiesBetween("\n|\n", "行政处罚", "", "行政强制", "4")).isEmpty();
    }

    /// The number of a page behind a row that lacks the column that the header lacks.
    @Test
    void aValueTooManyUnderAShortHeaderIsNoneOfTheRows() {
        String table = String.join("\n\n", "信息内容", "本年废止件数", "现行有效件数", "规章", "0", "1", "10", "行政规范性文件", "0", "4786");
        var report = TextReports.read(
                ShortRows.page("", List.of(), "").replace("三、", "二、主动公开政府信息情况\n\n" + table + "\n\n三、"));
        assertThat(ShortRows.read(report, "proactive_disclosure", "art20_1.regulations.valid"))
                .isEqualTo("?");
    }

    private static String penalties(String... rows) {
        return penaltiesBetween("\n\n", rows);
    }

    private static String penaltiesBetween(String between, String... rows) {
        var lines = new ArrayList<>(List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
        lines.addAll(List.of("规章", "1", "0", "1", "行政规范性文件", "3", "0", "5", "第二十条第（五）项", "信息内容", "本年处理决定数量"));
        lines.addAll(List.of("行政许可", "7", "第二十条第（六）项", "信息内容", "本年处理决定数量"));
        lines.addAll(List.of(rows));
        lines.addAll(List.of("第二十条第（八）项", "信息内容", "本年收费金额（单位：万元）", "行政事业性收费", "0"));
        String table = "二、主动公开政府信息情况\n\n" + String.join(between, lines) + "\n";
        return ShortRows.read(
                TextReports.read(ShortRows.page("", List.of(), "").replace("三、", table + "\n三、")),
                "proactive_disclosure",
                "art20_6.admin_penalty.decisions");
    }

    private static String licences(String... row) {
        var lines = new ArrayList<>(List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
        lines.addAll(List.of("规章", "1", "0", "1", "行政规范性文件", "3", "0", "5", "第二十条第（五）项", "信息内容", "本年处理决定数量"));
        lines.addAll(List.of(row));
        lines.addAll(List.of("第二十条第（六）项", "信息内容", "本年处理决定数量", "行政处罚", "2", "行政强制", "4"));
        String table = "二、主动公开政府信息情况\n\n" + String.join("\n\n", lines) + "\n";
        return ShortRows.read(
                TextReports.read(ShortRows.page("", List.of(), "").replace("三、", table + "\n三、")),
                "proactive_disclosure",
                "art20_5.admin_license.decisions");
    }

    private static List<String> reviews(String row) {
        var leaves = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        var lines = new ArrayList<>(List.of("四、政府信息公开行政复议、行政诉讼情况", "行政复议", "行政诉讼"));
        lines.addAll(leaves);
        lines.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        lines.addAll(leaves);
        lines.addAll(leaves);
        lines.addAll(ShortRows.cells(row));
        var report = TextReports.read(ShortRows.page("", List.of(), String.join("\n\n", lines) + "\n"));
        return List.of("review.upheld", "review.corrected", "review.other", "review.pending", "review.total").stream()
                .map(path -> ShortRows.read(report, "review_and_litigation", path))
                .toList();
    }

    private void assertRead(Report report) {
        table.rows.forEach((row, values) -> {
            assertThat(ShortRows.read(report, row)).as(row).isEqualTo(values);
        });
    }

    private ArrayList<String> cells() {
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
