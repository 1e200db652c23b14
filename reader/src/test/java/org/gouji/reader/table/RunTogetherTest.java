package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;

/// Tables whose labels and numbers stand in running text, composed for this test.
class RunTogetherTest {

    private static final String RESULTS = """
            三、本年度办理结果（一）予以公开%s（二）部分公开（区分处理的，只计这一情形，不计其他情形）%s（三）不予公开1.属于国家秘密0000000\
            2.其他法律行政法规禁止公开00000003.危及“三安全一稳定”00000004.保护第三方合法权益0000000\
            5.属于三类内部事务信息00000006.属于四类过程性信息00000007.属于行政执法案卷00000008.属于行政查询事项0000000\
            （四）无法提供1.本机关不掌握相关政府信息1200010132.没有现成信息需要另行制作0000000\
            3.补正后申请内容仍不明确0000000（五）不予处理1.信访举报投诉类申请00000002.重复申请0000000\
            3.要求提供公开出版物00000004.无正当理由大量反复申请00000005.要求行政机关确认或重新出具已获取信息0000000\
            （六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请0000000\
            2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请00000003.其他0000000""";

    @Test
    void everyRowOfRunningTextIsReadWithItsProof() {
        var report = report();
        assertThat(number(report, "applications.new_received.natural_person")).isEqualByComparingTo("61");
        assertThat(number(report, "applications.granted.total")).isEqualByComparingTo("38");
        assertThat(number(report, "applications.unable_not_held.legal_service_org"))
                .isEqualByComparingTo("1");
        var cell = (Cell.Numeric) cell(report, "applications.granted.natural_person");
        assertThat(cell.method()).isEqualTo(Cell.Method.EQUATIONS);
        assertThat(cell.repaired()).contains("380000038");
        assertThat(report.tables().get("applications").state()).isEqualTo(TableState.COMPLETE);
        assertThat(report.tables().get("applications").layout()).isEqualTo("run-together");
    }

    @Test
    void aLabelWithoutATotalLeavesCandidates() {
        var report = report();
        assertThat(cell(report, "proactive_disclosure.art20_1.normative_documents.valid"))
                .isInstanceOfSatisfying(
                        Cell.Illegible.class, c -> assertThat(c.candidates()).contains(BigDecimal.valueOf(131)));
        assertThat(number(report, "proactive_disclosure.art20_5.admin_license.decisions"))
                .isEqualByComparingTo("4075");
        assertThat(number(report, "proactive_disclosure.art20_8.admin_fees.amount_wanyuan"))
                .isEqualByComparingTo("310.27");
    }

    @Test
    void theWideTableIsReadByItsThreeTotals() {
        var report = report();
        assertThat(number(report, "review_and_litigation.review.total")).isEqualByComparingTo("14");
        assertThat(number(report, "review_and_litigation.litigation_direct.upheld"))
                .isEqualByComparingTo("3");
        assertThat(number(report, "review_and_litigation.litigation_after_review.total"))
                .isEqualByComparingTo("0");
    }

    /// The label of the next row is gone, so that its number runs on behind this one.
    @Test
    void aNumberThatRunsOnIsNotReadAsOne() {
        var report = report(text().replace("行政强制12", "12"));
        assertThat(cell(report, "proactive_disclosure.art20_6.admin_penalty.decisions"))
                .isInstanceOfSatisfying(
                        Cell.Illegible.class, c -> assertThat(c.raw()).isEqualTo("90312"));
    }

    @Test
    void digitsOfTwoWidthsAreNoNumber() {
        assertThat(cell(
                        report(text().replace("行政处罚903", "行政处罚\uFF1903")),
                        "proactive_disclosure.art20_6.admin_penalty.decisions"))
                .isInstanceOf(Cell.Illegible.class);
    }

    private static BigDecimal number(Report report, String path) {
        return ((Cell.Numeric) cell(report, path)).value();
    }

    private static Cell cell(Report report, String path) {
        return report.cell(path).orElseThrow();
    }

    private static Report report() {
        return report(text());
    }

    private static String text() {
        return "青禾县人民政府2022年政府信息公开工作年度报告\n本报告统计期限为2022年1月1日至2022年12月31日。一、总体情况 全年平稳。"
                + " 二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件127131"
                + "第二十条第（五）项信息内容本年处理决定数量行政许可4075第二十条第（六）项信息内容本年处理决定数量行政处罚903行政强制12"
                + "第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费310.27三、收到和处理政府信息公开申请情况"
                + "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他"
                + "一、本年新收政府信息公开申请数量612001064二、上年结转政府信息公开申请数量2000002"
                + RESULTS.formatted("380000038", "112000013")
                + "（七）总计612001064四、结转下年度继续办理2000002"
                + "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉"
                + "结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计11102143010400000"
                + "五、存在的主要问题及改进情况 仍有不足。六、其他需要报告的事项 无。";
    }

    private static Report report(String text) {
        var reading = new ReportReader().read(RawDocument.of(text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).report();
    }
}
