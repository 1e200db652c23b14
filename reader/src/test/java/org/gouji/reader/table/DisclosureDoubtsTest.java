package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.report.Report;
import org.junit.jupiter.api.Test;

/// The table of documents and decisions has no totals: what may be the number of a page, or another cell's, is not
/// read.
class DisclosureDoubtsTest {

    private static final String HEADS = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数";

    @Test
    void aGridRowThatEndsBeforeItsHeaderIsNotRead() {
        String heads = "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td colspan=\"2\">现行有效件数</td></tr>";
        var whole = grid(heads + "<tr><td>规章</td><td>17</td><td>无</td><td colspan=\"2\">无</td></tr>");
        var cut = grid(heads + "<tr><td>规章</td><td>17</td><td colspan=\"2\">无</td></tr>");
        assertThat(issued(whole)).isEqualTo("17");
        assertThat(issued(cut)).isEqualTo("?");
    }

    @Test
    void aNumberAcrossTwoHeadersBesideAnEmptyCellIsNotRead() {
        String heads = "<tr><td>信息内容</td><td colspan=\"2\">本年制发件数</td><td colspan=\"2\">本年废止件数</td>"
                + "<td colspan=\"2\">现行有效件数</td></tr>";
        var whole = grid(heads + "<tr><td>规章</td><td>17</td><td></td><td>2</td><td></td><td>9</td><td></td></tr>");
        var moved = grid(heads + "<tr><td>规章</td><td colspan=\"3\">17</td><td>9</td><td></td></tr>");
        assertThat(issued(whole)).isEqualTo("17");
        assertThat(issued(moved)).isEqualTo("?");
    }

    @Test
    void anEmptyCellUnderAHeaderThatLacksAColumnSaysNothing() {
        var report = grid("<tr><td>信息内容</td><td colspan=\"2\">本年废止件数</td><td>现行有效件数</td></tr>"
                + "<tr><td>规章</td><td>17</td><td>2</td><td></td></tr>");
        assertThat(issued(report)).isEqualTo("?");
    }

    @Test
    void aPagesNumberInARunIsNoCell() {
        assertThat(issued(text("信息内容本年制发件数本年废止件数现行有效件数\n规章\n—12—\n行政规范性文件120\n")))
                .isEqualTo("?");
        assertThat(issued(text("信息内容本年制发件数本年废止件数现行有效件数\n规章\n///\n5\n-1-\n行政规范性文件120\n")))
                .isEqualTo("?");
        assertThat(issued(text("信息内容本年制发件数本年废止件数现行有效件数\n规章234/12行政规范性文件120\n"))).isEqualTo("?");
    }

    @Test
    void aNumberFartherFromTheOthersMayBeAPages() {
        var lines = "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n0\n%s11\n行政规范性文件\n3\n0\n7\n";
        assertThat(issued(text(lines.formatted("")))).isEqualTo("1");
        assertThat(issued(text(lines.formatted("\n")))).isEqualTo("?");
    }

    /// Whole rows tell the places of columns only where their totals prove them: a long label moves its numbers.
    @Test
    void longLabelsMoveNumbers() {
        String rows = "规章  17   18   33\n行政规范性文件（含党政联合）  77   199\n";
        var report = text(HEADS.replace("\t", " ") + "\n" + rows);
        assertThat(ShortRows.read(report, "proactive_disclosure", "art20_1.normative_documents.repealed"))
                .isEqualTo("?");
    }

    private static String issued(Report report) {
        return ShortRows.read(report, "proactive_disclosure", "art20_1.regulations.issued");
    }

    private static Report text(String table) {
        String page = ShortRows.page("", List.of(), "");
        return TextReports.read(page.replace("三、", "二、主动公开政府信息情况\n第二十条第（一）项\n" + table + "三、"));
    }

    private static Report grid(String rows) {
        String body = "<p>二、主动公开政府信息情况</p><table>" + rows + "<tr><td>行政规范性文件</td></tr></table>";
        String page = ShortRows.page("", List.of(), "").replaceAll("(?m)^(.+)$", "<p>$1</p>");
        return TextReports.read("<html><body>" + page.replace("<p>三、", body + "<p>三、") + "</body></html>");
    }
}
