package org.gouji.reader.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The statistics tables before 2019: a label, a unit, a value, in whatever layout.
class StatisticsTableTest {

    private static final String BEFORE = """
        云溪县2016年政府信息公开工作年度报告
        本报告的统计期限自2016年1月1日起至2016年12月31日止。
        一、概述
        2016年，我县推进政府信息公开工作，成效明显。
        二、主动公开政府信息情况
        全年主动公开政府信息35条。
        三、依申请公开政府信息办理情况
        全年收到申请6件。
        四、政府信息公开的收费及减免情况
        全年没有收取任何费用，也没有减免。
        五、行政复议、行政诉讼情况
        全年没有发生行政复议和行政诉讼。
        六、存在的主要问题和改进措施
        公开内容不够全面，下一步将加强培训。
        附表：政府信息公开情况统计表
        """;

    @Test
    void rowsBetweenBarsAreReadWithTheUnitsThatThePagePrints() {
        var report = read("""
            统计指标 | 单位 | 统计数 |
            三、依申请公开情况 | —— | |
            （一）收到申请数 | 件 | 6 |
            1.当面申请数 | 件 | 1 |
            2.传真申请数 | 件 | |
            3.网络申请数 | 件 | 5件 |
            4.信函申请数 | 件 | — |
            七、依申请公开信息收取的费用 | 万元 | 0.35 |
            """);
        assertThat(report.form()).isEqualTo("pre_2019");
        assertThat(number(report, "received.total")).isEqualTo("6 件");
        assertThat(number(report, "received.online")).isEqualTo("5 件");
        assertThat(number(report, "fees.total")).isEqualTo("0.35 万元");
        assertThat(cell(report, "received.fax")).isInstanceOf(Cell.Blank.class);
        assertThat(cell(report, "received.letter")).isInstanceOf(Cell.NotApplicable.class);
        assertThat(cell(report, "completed.total")).isInstanceOf(Cell.Lost.class);
    }

    @Test
    void sectionsOfFreeStructureAreFound() {
        var report = read("（一）收到申请数 件 6\n1.当面申请数 件 1\n（二）申请办结数 件 6\n");
        assertThat(report.sections()).extracting(s -> s.number()).containsExactly(1, 2, 3, 7, 4, 5, 8);
        assertThat(report.section(7).orElseThrow().text()).contains("没有收取任何费用");
    }

    @Test
    void aValueOfItsLabelThatStandsTwiceIsPlacedByItsNeighbours() {
        var report = read("""
            四、行政复议数量
            件
            3
            （二）被依法纠错数
            件
            1
            五、行政诉讼数量
            件
            2
            （二）被依法纠错数
            件
            0
            六、举报投诉数量
            件
            4
            """);
        assertThat(number(report, "reviews.corrected")).isEqualTo("1 件");
        assertThat(number(report, "litigation.corrected")).isEqualTo("0 件");
    }

    @Test
    void withoutItsNeighboursItIsIllegibleInBoth() {
        var report = read("""
            （一）收到申请数
            件
            6
            四、行政复议数量
            件
            3
            （二）被依法纠错数
            件
            1
            六、举报投诉数量
            件
            4
            """);
        assertThat(cell(report, "reviews.corrected")).isInstanceOf(Cell.Illegible.class);
        assertThat(cell(report, "litigation.corrected")).isInstanceOf(Cell.Illegible.class);
        assertThat(number(report, "complaints.total")).isEqualTo("4 件");
    }

    @Test
    void theNextLabelsNumberIsNoDigitOfTheValue() {
        var report = read("统计指标单位统计数（一）收到申请数件51.当面申请数件12.传真申请数件03.网络申请数件44.信函申请数件0（二）申请办结数件5\n");
        assertThat(number(report, "received.total")).isEqualTo("5 件");
        assertThat(number(report, "received.in_person")).isEqualTo("1 件");
        assertThat(number(report, "received.online")).isEqualTo("4 件");
    }

    @Test
    void aNumberTooManyMakesTheRowIllegible() {
        var report = read("（一）收到申请数\n件\n6\n12\n1.当面申请数\n件\n1\n（二）申请办结数\n件\n6\n");
        assertThat(cell(report, "received.total")).isInstanceOf(Cell.Illegible.class);
        assertThat(number(report, "received.in_person")).isEqualTo("1 件");
    }

    @Test
    void moneyBehindACountIsAnotherRows() {
        var report = read("（一）收到申请数 | 万元 | 6 |\n1.当面申请数 | 件 | 1 |\n（二）申请办结数 | 件 | 6 |\n");
        assertThat(cell(report, "received.total")).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void theYearAndAllYearsAreToldByTheHeaderAlone() {
        String rows = "主动公开文件数 | 条 | 21 | 340 |\n受理依申请公开信息总数 | 条 | 2 | 9 |\n行政复议数 | 件 | 0 | 1 |\n";
        var usual = read("指标名称 | 计量单位 | 2016年度 | 历年累计 |\n" + rows);
        var turned = read("指标名称 | 计量单位 | 历年累计 | 2016年度 |\n" + rows);
        var unheaded = read(rows);
        assertThat(usual.tables()).containsOnlyKeys("annex");
        assertThat(usual.cell("annex.disclosed.this_year").orElseThrow().raw()).isEqualTo("21");
        assertThat(turned.cell("annex.disclosed.this_year").orElseThrow().raw()).isEqualTo("340");
        assertThat(unheaded.cell("annex.disclosed.this_year").orElseThrow()).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void twoYearsSideBySideAreNotTakenForOneAnother() {
        var report = read("指标名称 | 计量单位 | 2015年度 | 2016年度 |\n主动公开文件数 | 条 | 21 | 340 |\n"
                + "受理依申请公开信息总数 | 条 | 2 | 9 |\n行政复议数 | 件 | 0 | 1 |\n");
        assertThat(report.cell("annex.disclosed.this_year").orElseThrow()).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void aReportWithoutTheTableIsStillAReport() {
        var report = read("");
        assertThat(report.form()).isEqualTo("pre_2019");
        assertThat(report.tables()).containsOnlyKeys("statistics");
        assertThat(report.tables().get("statistics").state()).isEqualTo(TableState.LOST);
        assertThat(report.claims()).isNotEmpty();
    }

    @Test
    void aRealAnnexWhoseCellsRanTogetherGivesNoWrongNumber() throws Exception {
        var file = Path.of(System.getProperty("gouji.root", ".."))
                .resolve("../shared/corpus/excerpts/pingtan_2018_pre2019.excerpt.txt");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no shared corpus beside the repository");
        var report = read(Files.readAllBytes(file));
        assertThat(report.cell("annex.disclosed.this_year").orElseThrow()).isInstanceOf(Cell.Illegible.class);
        assertThat(report.cell("annex.received.this_year").orElseThrow().raw()).isEqualTo("0");
        assertThat(report.cell("annex.litigation.cumulative").orElseThrow().raw())
                .isEqualTo("0");
        assertThat(report.tables().get("annex").cells().values())
                .filteredOn(Cell.Numeric.class::isInstance)
                .hasSize(26);
    }

    private static Report read(String table) {
        return read((BEFORE + table).getBytes(UTF_8));
    }

    private static Report read(byte[] bytes) {
        if (new ReportReader().read(RawDocument.of(bytes, "a.txt")) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError("rejected");
    }

    private static Cell cell(Report report, String row) {
        return report.cell("statistics." + row + ".value").orElseThrow();
    }

    private static String number(Report report, String row) {
        return cell(report, row) instanceof Cell.Numeric n ? n.value().toPlainString() + " " + n.unit() : "none";
    }
}
