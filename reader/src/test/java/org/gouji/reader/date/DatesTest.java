package org.gouji.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gouji.contracts.report.Period;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
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
    @ValueSource(strings = {"2021年13月1日", "2021年2月30日", "202020年12月31日", "2021-1/8年", "12021年1月8日"})
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

    @Test
    void aDamagedSignatureCountsOnlyInTheYearAfterTheReports() {
        assertThat(Published.find(lines("20211月8"), null, 2020)).hasValueSatisfying(p -> {
            assertThat(p.date()).isEqualTo(LocalDate.of(2021, 1, 8));
            assertThat(p.repaired()).isTrue();
        });
        assertThat(Published.find(lines("20191月8"), null, 2020)).isEmpty();
    }

    @Test
    void theTitleTellsTheYear() {
        assertThat(ReportTitle.find(lines("首页", "建宁县2020年政府信息公开工作年度报告")))
                .hasValueSatisfying(t -> assertThat(t.year()).isEqualTo(2020));
        assertThat(ReportTitle.find(lines("五常市民意乡", "2021年政府信息公开工作年度报告")))
                .hasValueSatisfying(t -> assertThat(t.text().text()).isEqualTo("五常市民意乡2021年政府信息公开工作年度报告"));
        assertThat(ReportTitle.isTitle("关于做好2020年政府信息公开工作年度报告编制发布的通知")).isFalse();
    }

    private static List<MappedText> lines(String... lines) {
        return List.of(lines).stream()
                .map(line -> MappedText.of(new Original(line), 0, line.length()))
                .toList();
    }
}
