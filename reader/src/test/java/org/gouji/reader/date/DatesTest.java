package org.gouji.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.contracts.report.Period;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-08 16:18,2021-01-08",
        "2022年3月1日,2022-03-01",
        "2022/2/9,2022-02-09",
        "二〇二一年一月八日,2021-01-08",
        "二○二三年十二月三十一日,2023-12-31",
        "2021 年 1 月 8 日,2021-01-08"
    })
    void aWholeDateIsRead(String text, LocalDate date) {
        assertThat(ReadDate.all(text)).singleElement().matches(d -> d.date().equals(date) && d.whole());
    }

    @ParameterizedTest
    @CsvSource({"20201月1日,2020-01-01", "202012月31日,2020-12-31", "20211月8,2021-01-08", "2021年1月8,2021-01-08"})
    void aDateThatLostACharacterIsDamaged(String text, LocalDate date) {
        assertThat(ReadDate.all(text)).singleElement().matches(d -> d.date().equals(date) && !d.whole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年13月1日",
                "2021年2月30日",
                "202020年12月31日",
                "2021-1/8年",
                "12021年1月8日",
                "2023/01/1?4",
                "2023-01-1\uFFFD4"
            })
    void whatTheCalendarDoesNotKnowIsNoDate(String text) {
        assertThat(ReadDate.all(text)).isEmpty();
    }

    @Test
    void theStatisticsPeriodIsFoundBehindItsTerm() {
        var period = StatedPeriod.find(lines("于2021年1月8日发布。所列数据的统计期限自2020年1月1日起至2020年12月31日止。"))
                .orElseThrow();
        assertThat(period.period()).isEqualTo(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(period.repaired()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限自2022年1月1日起至12月31日止",
                "统计时限为2022年1月1日到2022年12月31日",
                "数据统计时段为2022年1月至12月",
                "统计期限自二〇二二年一月一日起至二〇二二年十二月三十一日止",
                "统计期间:2022.1.1-2022.12.31",
                "本报告所列数据自2022年1月1日起,至2022年12月31日止",
                "所列数据为2022年1月1日至2022年12月31日",
                "统计数据时间段:2022年1月1日起至2022年12月31日止",
                "本报告内容涵盖我局2022年1月1日至12月31日期间的工作情况",
                "所列数据的统计期限自2022年1月1日起至202022年12月31日止",
                "所列数据的统计期限自2022年1月1日起至20222年12月31日止",
                "所列数据的统计期限自2022年1月1日起至2022年12月31月止"
            })
    void theStatisticsPeriodInItsWordings(String text) {
        var period = StatedPeriod.find(lines(text)).orElseThrow();
        assertThat(period.period()).isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(period.repaired())
                .isEqualTo(text.contains("202022") || text.contains("20222") || text.contains("31月"));
    }

    /// 年 and 月 are lost; only a calendar year fits both ends.
    @Test
    void aPeriodMayHaveLostAllItsSigns() {
        var period = StatedPeriod.find(lines("所列数据的统计期限为202211日至20221231日。")).orElseThrow();
        assertThat(period.period()).isEqualTo(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(period.repaired()).isTrue();
        assertThat(StatedPeriod.find(lines("统计期限为202211日至1231日。")).orElseThrow().period())
                .isEqualTo(period.period());
        assertThat(StatedPeriod.find(lines("统计期限为202111日至20221231日。"))).isEmpty();
        assertThat(StatedPeriod.find(lines("统计期限为2022111日至20221231日。"))).isEmpty();
    }

    /// The period of the report before was left in it.
    @Test
    void aStalePeriodDoesNotTellTheYear() {
        var preface = lines("我局编制了2021年政府信息公开年度报告。统计期限自2020年1月1日起至2020年12月31日止。");
        var period = StatedPeriod.find(preface).orElseThrow();
        var overview = lines("2021年,我局公开信息12条。2021年新收申请3件。");
        assertThat(ReportYear.of(period, preface, List.of(overview), List.of(), null))
                .hasValue(new ReportYear(2021, "statement"));
        var older = lines("2020年,我局公开信息12条。2020年新收申请3件。");
        assertThat(ReportYear.of(period, preface, List.of(older), List.of(), null))
                .hasValue(new ReportYear(2020, "period"));
    }

    @Test
    void aPeriodMayBeBrokenOverTwoLines() {
        var original = new Original("统计期限自2022年1月1日起至\n2022年12月31日止。");
        int end = original.text().indexOf('\n');
        var lines = List.of(MappedText.of(original, 0, end), MappedText.of(original, end + 1, original.length()));
        assertThat(StatedPeriod.find(lines))
                .hasValueSatisfying(p -> assertThat(p.period().to()).isEqualTo(LocalDate.of(2022, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "发布时间:2023-01-20 10:21,2023-01-20",
        "生成日期:2023-01-18 发布日期:2023年1月20日,2023-01-20",
        "日期:20230120 浏览:12,2023-01-20",
        "建宁县人民政府 2023年1月20日,2023-01-20",
        "(二〇二三年一月二十日),2023-01-20",
        "2023-01-20 16:18:00,2023-01-20",
        "2023年01月20日来源:云溪区,2023-01-20",
        "云溪县人民政府门户网站 www.yunxi.gov.cn 2023-01-20,2023-01-20"
    })
    void thePublishDateInItsWordings(String line, LocalDate date) {
        assertThat(published(lines("一、总体情况", line), 2022))
                .hasValueSatisfying(p -> assertThat(p.date()).isEqualTo(date));
    }

    @Test
    void theYearIsTheOneThatTheTextIsAboutNotTheNextNorTheOneBefore() {
        var overview = lines("2022年,全县公开信息12条,较2021年增长3%,比2021年多。按照《2021年政务公开工作要点》。", "2023年,我们将继续努力,2023年计划公开。");
        assertThat(ReportYear.of(null, List.of(), List.of(overview), List.of(), null))
                .hasValue(new ReportYear(2022, "text"));
        assertThat(ReportYear.of(null, List.of(), List.of(), lines("2023年,力争全面提升。"), null))
                .isEmpty();
        assertThat(ReportYear.of(null, List.of(), List.of(), lines("2022年,无收取信息处理费情况。"), 2024))
                .hasValue(new ReportYear(2022, "text"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            标题: 平潭综合实验区2019年度政府信息公开工作年度报告,        平潭综合实验区, 2019
            二〇二三年度建宁县政府信息公开工作年度报告,               建宁县, 2023
            建宁县人民政府信息公开工作2O23年年度报告,               建宁县人民政府, 2023
            关于公布《建宁县财政局2022年政府信息公开年报》的通知,       建宁县财政局, 2022
            首页 > 年报 > 建宁县2022年政府信息公开工作年度报告 - 云溪网, 建宁县, 2022
            2022年政府信息公开工作年度报告,                      , 2022
            我局2022年政府信息公开工作年度报告,                   , 2022
            建宁县2021-2022年政府信息公开工作年度报告,             建宁县,
            建宁县政府信息公开工作年度报告(2023年1月20日),          建宁县,
            建宁县2022年政府信息公开工作年度报告(公示),             建宁县, 2022
            (建宁县)2022年政府信息公开工作年度报告,               建宁县, 2022
            中文名建宁县交通运输局2010年政府信息公开年度报告,        建宁县交通运输局, 2010
            """)
    void aTitleSaysWhoAndWhen(String line, @Nullable String who, @Nullable Integer year) {
        var words = TitleWords.in(line);
        assertThat(words).isNotNull();
        assertThat(words.who()).isEqualTo(who);
        assertThat(words.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"关于做好2020年政府信息公开工作年度报告编制发布的通知", "建宁县2020年政府信息公开工作要点", "政府信息公开", "如对建宁县2020年政府信息公开工作年度报告有疑问"})
    void whatOnlySpeaksOfReportsIsNoTitle(String line) {
        assertThat(TitleWords.in(line)).isNull();
    }

    @Test
    void aTitleWithForeignWordsWasHijacked() {
        assertThat(TitleWords.in("365bet人民政府合作交流办公室2022年政府信息公开工作年度报告"))
                .isNotNull()
                .matches(t -> t.foreign() && t.who() == null);
        assertThat(TitleWords.in("365365051人民政府2021年政府信息公开年度报告"))
                .isNotNull()
                .matches(t -> t.foreign() && t.who() == null);
        assertThat(TitleWords.in("建宁县福利彩票发行中心2022年政府信息公开工作年度报告")).isNotNull().matches(t -> !t.foreign());
    }

    @Test
    void aDamagedSignatureCountsOnlyInTheYearAfterTheReports() {
        assertThat(published(lines("20211月8"), 2020)).hasValueSatisfying(p -> {
            assertThat(p.date()).isEqualTo(LocalDate.of(2021, 1, 8));
            assertThat(p.repaired()).isTrue();
        });
        assertThat(published(lines("20191月8"), 2020)).isEmpty();
    }

    @Test
    void aNameBeforeTheTitleMayStandOnItsLineWithTheTitlesFirstWords() {
        var title = ReportTitle.find(lines("云溪镇人民政府2023年度政府", "信息公开工作年度报告", "编制本报告。"))
                .orElseThrow();
        assertThat(title.words().who()).isEqualTo("云溪镇人民政府");
        assertThat(title.year()).isEqualTo(2023);
    }

    @Test
    void whatIsLeftOfATitleMayStandOnTheNextLine() {
        var title = ReportTitle.find(lines("2023年度云溪镇人民政府政府信息公开", "工作年度报告", "编制本报告。"))
                .orElseThrow();
        assertThat(title.text().text()).isEqualTo("2023年度云溪镇人民政府政府信息公开工作年度报告");
        assertThat(title.words().who()).isEqualTo("云溪镇人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-09 发布:建宁县人民政府办公室 点击数:", "2021年02月09日来源:1"})
    void theWordMayStandBehindItsDate(String line) {
        var published = published(lines(line, "正文"), 2020);
        assertThat(published.orElseThrow().date()).isEqualTo(LocalDate.of(2021, 2, 9));
    }

    @Test
    void aDocumentsNumberNamesNoYear() {
        var title = ReportTitle.find(lines("索引号:11620000/2023-00012 发布机构:办公室 云溪市年度政府信息公开工作年度报告 发布时间:2023-03-26"));
        assertThat(title.map(ReportTitle::year)).isEmpty();
    }

    @Test
    void theSitesLineBeforeATitleIsNotItsBeginning() {
        assertThat(ReportTitle.find(lines("规范性文件 84", "政府信息公开年报"))
                        .orElseThrow()
                        .words()
                        .who())
                .isNull();
        assertThat(ReportTitle.find(lines("云溪海关", "政府信息公开年报"))
                        .orElseThrow()
                        .words()
                        .who())
                .isEqualTo("云溪海关");
    }

    /// The committee's line and its office's are one name; the office alone on its line is not.
    @Test
    void aNameIsNotItsLastWords() {
        var title = ReportTitle.find(
                        lines("云溪市云湖风景区管理委员会 教育办公室2023年政府信息公开工作年度报告", "云溪市云湖风景区管理委员会", "教育办公室2023年政府信息公开工作年度报告"))
                .orElseThrow();
        assertThat(title.words().who()).isEqualTo("云溪市云湖风景区管理委员会教育办公室");
        assertThat(title.year()).isEqualTo(2023);
    }

    @Test
    void keywordsAreNoTitle() {
        var title = ReportTitle.find(lines(
                        "云溪产业园区管理委员会2020年政府信息公开工作年度报告", "来源:云溪园区 关 键 词:云溪 产业 管理委员会 2020 政府信息公开 信息公开工作 年度报告 浏览次数:9"))
                .orElseThrow();
        assertThat(title.words().who()).isEqualTo("云溪产业园区管理委员会");
    }

    @Test
    void aSentenceBrokenOverLinesIsNoTitle() {
        assertThat(ReportTitle.find(lines("查总队(以下简称总队)编制的 2012 年度政府信息公开工", "作年度报告。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年,我局按照区政府的部署和要求,结合工作要点公开信息。",
                "2019年以来,我局认真落实。",
                "我局开展工作。2019年主要工作情况如下。",
                "截止2019年12月31日我局公开信息34条。"
            })
    void theYearThatJustPassedIsTheReports(String text) {
        var year = ReportYear.of(null, List.of(), List.of(lines(text)), List.of(), null)
                .orElseThrow();
        assertThat(year.year()).isEqualTo(2019);
    }

    @Test
    void theTitleTellsTheYear() {
        assertThat(ReportTitle.find(lines("首页", "建宁县2020年政府信息公开工作年度报告")))
                .hasValueSatisfying(t -> assertThat(t.year()).isEqualTo(2020));
        assertThat(ReportTitle.find(lines("五常市民意乡", "2021年政府信息公开工作年度报告")))
                .hasValueSatisfying(t -> assertThat(t.text().text()).isEqualTo("五常市民意乡2021年政府信息公开工作年度报告"));
        assertThat(ReportTitle.isTitle("关于做好2020年政府信息公开工作年度报告编制发布的通知")).isFalse();
    }

    @Test
    void aTitleWithTheSitesNameBehindItIsNotItsWholeLine() {
        assertThat(ReportTitle.find(lines("建宁县2020年政府信息公开工作年度报告")))
                .hasValueSatisfying(t -> assertThat(t.whole()).isTrue());
        assertThat(ReportTitle.find(lines("建宁县2020年政府信息公开工作年度报告_建宁县人民政府")))
                .hasValueSatisfying(t -> assertThat(t.whole()).isFalse());
    }

    private static List<MappedText> lines(String... lines) {
        return List.of(lines).stream()
                .map(line -> MappedText.of(new Original(line), 0, line.length()))
                .toList();
    }

    private static Optional<Published> published(List<MappedText> lines, int reportYear) {
        return Published.told(lines, null).or(() -> Published.signed(lines, reportYear));
    }
}
