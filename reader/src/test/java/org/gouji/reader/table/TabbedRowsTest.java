package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// Tables whose cells single tabs part, with zeros left blank.
class TabbedRowsTest {

    private static final String REVIEWS = """
            四、政府信息公开行政复议、行政诉讼情况
            行政复议\t行政诉讼
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            """;

    /// What stands before the label of a group's first row.
    private static final Map<String, String> GROUPS =
            Map.of("granted", "三、本年度办理结果\t", "denied_state_secret", "（三）不予公开\t", "unable_not_held", "（四）无法提供\t");

    private final ShortRows table = new ShortRows();

    @Test
    void twoTabsAreAnEmptyCell() {
        var report = read();
        table.rows.forEach(
                (row, values) -> assertThat(ShortRows.read(report, row)).as(row).isEqualTo(values));
    }

    @Test
    void aTotalMayBeBlankWhereLinesAreAsLongAsTheirCells() {
        table.set("granted", "20 0 0 0 0 0 _");
        assertThat(ShortRows.read(read(), "granted")).containsExactly("20", "0", "0", "0", "0", "0", "");
    }

    @Test
    void aRowWithACellTooFewIsNotRead() {
        table.set("granted", "20 _ _ _ _ 20");
        assertThat(ShortRows.read(read(), "granted")).containsOnly("?");
    }

    /// Where a label is long, its row's numbers stand farther right: tabs keep no places.
    @Test
    void tabsAreOfNoWidth() {
        String rows = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n行政规范性文件（含联合）\t 125 \t 45 \n";
        var report = TextReports.read(ShortRows.page("", List.of(), "").replace("三、", "二、主动公开政府信息情况\n" + rows + "三、"));
        assertThat(ShortRows.read(report, "proactive_disclosure", "art20_1.normative_documents.repealed"))
                .isEqualTo("?");
    }

    @Test
    void blanksBetweenTabsPartNoCells() {
        table.rows.put("granted", List.of("1  9", "0", "0", "0", "0", "10"));
        assertThat(ShortRows.read(read(), "granted")).containsOnly("?");
    }

    @Test
    void aRowInItsPlaceIsReadAsItIsPrintedWhateverItAddsUpTo() {
        table.set("rejected_repeat", "_ 7 0 0 0 4 2");
        table.set("rejected_massive", "9 0 0 8 0 0 1");
        var report = read();
        assertThat(ShortRows.read(report, "rejected_repeat")).containsExactly("", "7", "0", "0", "0", "4", "2");
        assertThat(ShortRows.read(report, "rejected_massive")).containsExactly("9", "0", "0", "8", "0", "0", "1");
    }

    @Test
    void tabsThatFillColumnsUpAreNoCells() {
        var rows = rows();
        int whole = rows.indexOf("3.其他\t0\t0\t0\t0\t0\t0\t0");
        rows.set(whole, "3.其他\t0\t\t0\t0\t\t0\t0\t0\t0");
        var report = TextReports.read(ShortRows.page(String.join("\t", ShortRows.COLUMNS), rows, ""));
        assertThat(ShortRows.read(report, "other_other")).containsExactly("0", "0", "0", "0", "0", "0", "0");
        assertThat(ShortRows.read(report, "granted")).containsOnly("?");
    }

    @Test
    void aSpreadsheetsLabelsSpanCells() {
        var rows = rows().stream().map(TabbedRowsTest::filledUp).toList();
        var report = TextReports.read(ShortRows.page("\t\t\t" + String.join("\t", ShortRows.COLUMNS), rows, ""));
        assertThat(ShortRows.read(report, "new_received")).containsExactly("31", "", "", "2", "", "", "33");
        assertThat(ShortRows.read(report, "denied_internal_affairs")).containsExactly("", "", "", "2", "", "", "2");
    }

    @Test
    void whereLinesAreFilledUpABlankAtTheEndMayBeAnyCell() {
        table.set("granted", "20 0 0 0 0 0 _");
        var rows = rows().stream().map(TabbedRowsTest::filledUp).toList();
        var report = TextReports.read(ShortRows.page("\t\t\t" + String.join("\t", ShortRows.COLUMNS), rows, ""));
        assertThat(ShortRows.read(report, "granted")).containsOnly("?");
    }

    @Test
    void theRowOfReviewsHasItsBlanksToo() {
        var report = read(REVIEWS + "\t4\t\t\t4\t3\t\t\t1\t4\t\t\t\t\t\n");
        assertThat(ShortRows.read(report, "review_and_litigation", "review.upheld"))
                .isEmpty();
        assertThat(ShortRows.read(report, "review_and_litigation", "review.corrected"))
                .isEqualTo("4");
        assertThat(ShortRows.read(report, "review_and_litigation", "litigation_direct.pending"))
                .isEqualTo("1");
        assertThat(ShortRows.read(report, "review_and_litigation", "litigation_after_review.total"))
                .isEmpty();
    }

    @Test
    void aRowOfReviewsOfNothingButTabsIsBlank() {
        assertThat(ShortRows.read(read(REVIEWS + "\t".repeat(14) + "\n"), "review_and_litigation", "review.total"))
                .isEmpty();
        assertThat(ShortRows.read(read(REVIEWS + "\t".repeat(12) + "\n"), "review_and_litigation", "review.total"))
                .isEqualTo("x");
    }

    /// A line of ten cells, three of them the label's.
    private static String filledUp(String row) {
        var cells = new ArrayList<>(List.of(row.split("\t", -1)));
        while (cells.size() < 10) {
            cells.add(cells.size() - 7, "");
        }
        return String.join("\t", cells);
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        table.rows.forEach((row, values) ->
                rows.add(GROUPS.getOrDefault(row, "") + ShortRows.label(row) + "\t" + String.join("\t", values)));
        return rows;
    }

    private Report read() {
        return read("");
    }

    private Report read(String behind) {
        return TextReports.read(ShortRows.page(String.join("\t", ShortRows.COLUMNS), rows(), behind));
    }
}
