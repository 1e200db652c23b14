package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// Tables of which a column is gone in all rows, with its header.
class GoneColumnsTest {

    private static final List<String> REVIEWS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private final ShortRows table = new ShortRows();
    private final List<String> header = new ArrayList<>(ShortRows.COLUMNS);

    GoneColumnsTest() {
        table.rows.replaceAll((row, values) ->
                values.stream().map(value -> value.isEmpty() ? "0" : value).toList());
    }

    @Test
    void theHeaderSaysWhichColumnsAreLeft() {
        drop(2);
        var report = bars();
        assertThat(ShortRows.read(report, "new_received")).containsExactly("31", "0", "x", "2", "0", "0", "33");
        assertThat(ShortRows.read(report, "denied_internal_affairs"))
                .containsExactly("0", "0", "x", "2", "0", "0", "2");
    }

    @Test
    void aRowThatLacksAnotherCellIsNotRead() {
        drop(2);
        table.set("granted", "20 0 0 0 20");
        assertThat(ShortRows.read(bars(), "granted")).containsOnly("?");
    }

    @Test
    void aHeaderThatWasCutSaysNothing() {
        drop(2);
        header.set(2, "社会公");
        assertThat(ShortRows.read(bars(), "new_received")).containsOnly("?");
    }

    @Test
    void aHeaderThatNamesAColumnTwiceSaysNothing() {
        drop(2);
        header.set(1, "自然人");
        assertThat(ShortRows.read(bars(), "new_received")).containsOnly("?");
    }

    @Test
    void aHeaderThatLacksALabelBesideWholeRowsIsOnlyDamaged() {
        header.remove(2);
        assertThat(ShortRows.read(bars(), "new_received")).containsExactly("31", "0", "0", "2", "0", "0", "33");
    }

    @Test
    void blankCellsBesideAHeaderThatLacksALabelAreNoGoneColumn() {
        header.set(2, "");
        table.rows.replaceAll((row, values) -> {
            var blank = new ArrayList<>(values);
            blank.set(5, "");
            return blank;
        });
        assertThat(ShortRows.read(bars(), "new_received").get(2)).isNotEqualTo("x");
    }

    @Test
    void whereBlanksLeaveNoTraceAllEquationsBetweenTheRowsHold() {
        drop(2);
        assertThat(ShortRows.read(lines(), "new_received")).containsExactly("31", "0", "x", "2", "0", "0", "33");
        table.set("denied_internal_affairs", "0 0 2 1 0 2");
        assertThat(ShortRows.read(lines(), "new_received")).containsOnly("?");
    }

    @Test
    void whereBlanksLeaveNoTraceAndARowIsMissingNothingIsTold() {
        drop(2);
        table.rows.remove("denied_state_secret");
        assertThat(ShortRows.read(lines(), "new_received")).containsOnly("?");
    }

    @Test
    void aBlockOfTwoRowsHasAHeaderOfItsOwn() {
        assertThat(documents("信息内容 | 本年制发件数 | 现行有效件数", "规章 | 1 | 7", "行政规范性文件 | 3 | 52"))
                .containsExactly("1", "x", "7");
        assertThat(documents("信息内容 | 本年制发件数 | | 现行有效件数", "规章 | 1 | 7", "行政规范性文件 | 3 | 52"))
                .containsOnly("?");
    }

    @Test
    void theHeaderOfReviewsIsWholeButForOneColumn() {
        String left = "结果维持 | 结果纠正 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉";
        String whole = String.join(" | ", REVIEWS) + " | " + String.join(" | ", REVIEWS);
        String row = "1 | 2 | 0 | 3 | 3 | 0 | 0 | 0 | 3 | 1 | 1 | 0 | 0 | 2";
        assertThat(reviews(left, whole, row)).containsExactly("1", "2", "x", "0", "3", "3");
        assertThat(reviews(left, whole, row.replaceFirst("1 \\| ", ""))).containsOnly("?");
        assertThat(reviews(left.replace("尚未审结", ""), whole, row)).containsOnly("?");
        assertThat(reviews(left, whole.replaceFirst("结果维持", ""), row)).containsOnly("?");
        assertThat(reviews(left, "| | | | " + whole, row)).containsExactly("1", "2", "x", "0", "3", "3");
    }

    @Test
    void betweenTabsTheHeaderIsWholeToo() {
        String left = "结果维持\t结果纠正\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉";
        String whole = String.join("\t", REVIEWS) + "\t" + String.join("\t", REVIEWS);
        String row = "1\t2\t0\t3\t3\t0\t0\t0\t3\t1\t1\t0\t0\t2";
        assertThat(reviews(left, whole, row)).containsExactly("1", "2", "x", "0", "3", "3");
        assertThat(reviews(left.replace("尚", "其他结果\t尚").replace("结果纠正", ""), whole, row))
                .containsOnly("?");
        assertThat(reviews(left, whole, row.replaceFirst("0", "") + "\t2")).doesNotContain("x");
    }

    @Test
    void aLineForEachCellTellsNothingOfReviews() {
        String left = "结果维持\n结果纠正\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉";
        String whole = String.join("\n", REVIEWS) + "\n" + String.join("\n", REVIEWS);
        assertThat(reviews(left, whole, "1\n2\n0\n3\n3\n0\n0\n0\n3\n1\n1\n0\n0\n2"))
                .containsOnly("?");
    }

    @Test
    void aGridsHeaderIsAsWideAsItsRow() {
        assertThat(grid(14)).containsExactly("0", "0", "x", "0", "0", "0");
        assertThat(grid(13)).containsOnly("?");
    }

    private void drop(int column) {
        header.remove(column);
        table.rows.replaceAll((row, values) -> {
            var left = new ArrayList<>(values);
            left.remove(column);
            return left;
        });
    }

    private Report bars() {
        var rows = new ArrayList<String>();
        table.rows.forEach((row, values) -> rows.add(ShortRows.label(row) + " | " + String.join(" | ", values)));
        return TextReports.read(ShortRows.page(" | " + String.join(" | ", header), rows, ""));
    }

    private Report lines() {
        var lines = new ArrayList<String>();
        table.rows.forEach((row, values) -> {
            lines.add(ShortRows.label(row));
            lines.addAll(values);
        });
        return TextReports.read(ShortRows.page(String.join("\n", header), lines, ""));
    }

    private static List<String> documents(String... rows) {
        var report = TextReports.read("""
                青石岭县2023年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                %s
                三、收到和处理政府信息公开申请情况
                """.formatted(String.join("\n", rows)));
        return List.of("issued", "repealed", "valid").stream()
                .map(column -> ShortRows.read(report, "proactive_disclosure", "art20_1.regulations." + column))
                .toList();
    }

    /// The cells of the first block and the first of the second.
    private static List<String> first(Report report) {
        return List.of(
                        "review.upheld",
                        "review.corrected",
                        "review.other",
                        "review.pending",
                        "review.total",
                        "litigation_direct.upheld")
                .stream()
                .map(path -> ShortRows.read(report, "review_and_litigation", path))
                .toList();
    }

    private static List<String> reviews(String... lines) {
        String table = "四、政府信息公开行政复议、行政诉讼情况\n" + String.join("\n", lines);
        return first(TextReports.read(ShortRows.page("", List.of(), table)));
    }

    /// A row of so many zeros under a header of fourteen columns.
    private static List<String> grid(int cells) {
        var left = new ArrayList<>(REVIEWS);
        left.remove(2);
        String grid = """
                <table><tr><td colspan="4">行政复议</td><td colspan="10">行政诉讼</td></tr>
                <tr>%s<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
                <tr>%s%s</tr><tr>%s</tr></table>
                """.formatted(
                        cells("<td rowspan=\"2\">", left),
                        cells("<td>", REVIEWS),
                        cells("<td>", REVIEWS),
                        "<td>0</td>".repeat(cells));
        String page = ShortRows.page("", List.of(), "四、政府信息公开行政复议、行政诉讼情况")
                .replaceAll("(?m)^(.+)$", "<p>$1</p>")
                .replace("<p>五、", grid + "<p>五、");
        return first(TextReports.read("<html><body>" + page + "</body></html>"));
    }

    private static String cells(String open, List<String> texts) {
        return String.join("", texts.stream().map(text -> open + text + "</td>").toList());
    }
}
