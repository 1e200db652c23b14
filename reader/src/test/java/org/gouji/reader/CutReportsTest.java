package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.junit.jupiter.api.Test;

/// Reports of which only the beginning is left, and pages that only begin like one.
class CutReportsTest {

    private static final String SECTION = """
            一、总体情况
            （一）主动公开。全年主动公开信息120条。
            （二）依申请公开。全年收到申请3件，均已答复。
            """;

    @Test
    void aTitleAndItsFirstSectionAreAReportWhoseTablesAreLost() {
        assertThat(read("青岚县水务局2022年政府信息公开工作年度报告\n" + SECTION)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.report().year()).isEqualTo(2022);
            assertThat(read.report().body().printed()).isEqualTo("青岚县水务局");
            assertThat(states(read.report())).containsOnly(TableState.ABSENT);
            assertThat(read.report().claims()).isNotEmpty();
        });
    }

    @Test
    void soAreAYearsPeriodAndTheFirstSection() {
        assertThat(read("本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。\n" + SECTION))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.report().year()).isEqualTo(2022));
    }

    @Test
    void soAreTheWordsInWhichAReportSpeaksOfItself() {
        for (String said :
                List.of("根据条例规定，现公布青岚县水务局2022年政府信息公开工作年度报告。", "依据《关于印发年度报告格式的通知》要求，编制本报告。", "现将政府信息公开工作情况报告如下：")) {
            assertThat(read(said + "\n2022年工作总体平稳。\n" + SECTION))
                    .isInstanceOfSatisfying(
                            Reading.Read.class,
                            read -> assertThat(read.report().year()).isEqualTo(2022));
        }
    }

    @Test
    void whatIsSaidAboutAReportIsNone() {
        assertRejected("关于做好2022年政府信息公开工作年度报告编制工作的通知\n现将2022年政府信息公开工作年度报告要求报告如下：\n" + SECTION);
        assertRejected("青岚大学编制2021-2022学年信息公开工作年度报告。\n" + SECTION);
        assertRejected("《青岚县水务局2022年政府信息公开工作年度报告》已经公布。\n一、编制背景\n依据条例编制。\n二、主要内容\n报告共六个部分。");
        assertRejected("青岚县水务局2022年政府信息公开工作年度报告\n青岚县水务局2021年政府信息公开工作年度报告\n首页 上一页 下一页");
        assertRejected("青岚县2022年上半年政府信息公开数据统计\n一、总体情况\n上半年公开信息120条。");
        assertRejected("青岚县水务局2022年政府信息公开工作年度报告\n总体情况\n点击查看");
    }

    private static void assertRejected(String text) {
        assertThat(read(text))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Rejected.class))
                .extracting(rejected -> rejected.rejection().code())
                .isEqualTo(Rejection.NOT_A_REPORT);
    }

    private static List<TableState> states(Report report) {
        return report.tables().values().stream().map(table -> table.state()).toList();
    }

    private static Reading read(String text) {
        return new ReportReader().read(RawDocument.of(text.getBytes(StandardCharsets.UTF_8), "page.txt"));
    }
}
