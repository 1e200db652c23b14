package org.gouji.reader.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;

/// Tables that are gone from the page, while others stand that have labels in common with them.
class LostTableTest {

    private static final String DISPUTES = """
            <table>
            <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
            <tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td>
            <td rowspan="2">尚未审结</td><td rowspan="2">总计</td>
            <td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
            <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>
            <td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
            <tr><td>1</td><td>0</td><td>0</td><td>2</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>
            <td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
            </table>
            """;

    @Test
    void aTableThatIsGoneIsNotReadFromTheLabelsOfAnother() {
        var report = read("<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>" + DISPUTES);

        assertThat(state(report, "applications")).isEqualTo(TableState.LOST);
        assertThat(report.cell("applications.total_processed.total")).get().isInstanceOf(Cell.Lost.class);
        assertThat(state(report, "review_and_litigation")).isEqualTo(TableState.COMPLETE);
    }

    @Test
    void withoutItsHeadingItIsAbsent() {
        var report = read("<p>四、政府信息公开行政复议、行政诉讼情况</p>" + DISPUTES);

        assertThat(state(report, "applications")).isEqualTo(TableState.ABSENT);
        assertThat(state(report, "review_and_litigation")).isEqualTo(TableState.COMPLETE);
    }

    @Test
    void aTableUnderTheHeadingOfAnotherIsStillFound() {
        var report = read("<p>三、收到和处理政府信息公开申请情况</p>" + DISPUTES);

        assertThat(state(report, "review_and_litigation")).isEqualTo(TableState.COMPLETE);
        assertThat(state(report, "applications")).isEqualTo(TableState.LOST);
    }

    private static TableState state(Report report, String table) {
        var read = report.tables().get(table);
        assertThat(read).as(table).isNotNull();
        return read.state();
    }

    private static Report read(String parts) {
        String page = "<html><body><h1>云溪县2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本年度公开及时。</p>"
                + "<p>二、主动公开政府信息情况</p>" + parts
                + "<p>五、存在的主要问题及改进情况</p><p>公开不够及时，下一步将加强培训。</p></body></html>";
        var reading = new ReportReader().read(RawDocument.of(page.getBytes(UTF_8)));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }
}
