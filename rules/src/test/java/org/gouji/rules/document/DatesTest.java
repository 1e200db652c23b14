package org.gouji.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.rules.Dossier;
import org.gouji.rules.ReportBuilder;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Body GOVERNMENT = ReportBuilder.body(Body.Kind.GOVERNMENT, Body.Level.COUNTY);
    private static final Body DEPARTMENT = ReportBuilder.body(Body.Kind.DEPARTMENT, Body.Level.COUNTY);
    private static final Body TOWN = ReportBuilder.body(Body.Kind.GOVERNMENT, Body.Level.TOWNSHIP);
    private static final Body OFFICE = new Body(
            "350430-x", "某县人民政府办公室", "县政府办", Body.Kind.DEPARTMENT, Body.Level.COUNTY, "350430", false, List.of());
    private static final Body UNKNOWN = ReportBuilder.body(Body.Kind.UNKNOWN, Body.Level.UNKNOWN);

    @Test
    void theLastDayIsInTime() {
        assertThat(late(GOVERNMENT, 3, 31)).isEmpty();
        assertThat(late(GOVERNMENT, 4, 1)).containsExactly(Severity.ERROR);
        assertThat(late(DEPARTMENT, 1, 31)).isEmpty();
        assertThat(late(DEPARTMENT, 2, 1)).containsExactly(Severity.ERROR);
    }

    @Test
    void townshipsAreWarned() {
        assertThat(late(TOWN, 1, 31)).isEmpty();
        assertThat(late(TOWN, 2, 1)).containsExactly(Severity.INFO);
        assertThat(late(TOWN, 4, 1)).containsExactly(Severity.WARNING);
    }

    @Test
    void anOfficeThatMayReportForItsGovernmentIsWarnedFirst() {
        assertThat(late(OFFICE, 2, 1)).containsExactly(Severity.WARNING);
        assertThat(late(OFFICE, 4, 1)).containsExactly(Severity.ERROR);
    }

    @Test
    void aBodyOfUnknownKindIsNotAskedBetweenTheTwoDays() {
        var february = ReportBuilder.form2019().body(UNKNOWN).published(LocalDate.of(2021, 2, 1));

        assertThat(february.outcome("published-late").outcome()).isEqualTo(Answer.SKIPPED);
        assertThat(late(UNKNOWN, 4, 1)).containsExactly(Severity.WARNING);
    }

    @Test
    void aLocalDayGoesBeforeTheLaw() {
        var settings = new Settings(MonthDay.of(1, 31), MonthDay.of(3, 31), Map.of("35", MonthDay.of(2, 28)));
        var report =
                ReportBuilder.form2019().published(LocalDate.of(2021, 3, 1)).build();

        var found = new RuleEngine(RuleBook.RULES, settings)
                .validate(Dossier.of(report))
                .findings();

        assertThat(found).extracting(Finding::rule).containsExactly("published-late");
    }

    @Test
    void withoutADateNothingIsLate() {
        assertThat(ReportBuilder.form2019()
                        .published(null)
                        .outcome("published-late")
                        .reason()
                        .en())
                .isEqualTo("not stated in the document: published");
    }

    @Test
    void aYearCannotBeReportedBeforeItEnds() {
        assertThat(early(LocalDate.of(2020, 12, 30))).hasSize(1);
        assertThat(early(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void thePeriodIsTheWholeYear() {
        assertThat(period("2020-01-01", "2020-12-31").findings("period-not-the-report-year"))
                .isEmpty();
        assertThat(period("2020-01-01", "2020-12-30").findings("period-not-the-report-year"))
                .hasSize(1);
        assertThat(period(null, "2020-12-31")
                        .outcome("period-not-the-report-year")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aRepairedPeriodBlamesNobody() {
        var found = period("2020-01-01", "2020-11-30").damage("date-repaired").findings("period-not-the-report-year");

        assertThat(found.getFirst().blame().party()).isEqualTo(Finding.Party.UNDECIDED);
    }

    @Test
    void titlePeriodAndTextNameOneYear() {
        assertThat(period("2019-01-01", "2019-12-31").findings("year-conflict")).hasSize(1);
        assertThat(opening("2018年，我县公开信息。").findings("year-conflict")).hasSize(1);
        assertThat(opening("2019年，我县公开信息。").findings("year-conflict")).hasSize(1);
        assertThat(opening("2019年，新条例施行。2020年，我县公开信息。").findings("year-conflict"))
                .isEmpty();
        assertThat(ReportBuilder.form2019().title("某县2019-2020年度报告").findings("year-conflict"))
                .isEmpty();
    }

    @Test
    void oneWitnessAloneCannotConflict() {
        var report = period(null, "2020-12-31").title("某县政府信息公开工作年度报告");

        assertThat(report.outcome("year-conflict").outcome()).isEqualTo(Answer.SKIPPED);
    }

    @Test
    void eachYearHasItsForm() {
        assertThat(ReportBuilder.form2019(2019).findings("wrong-form-for-year")).isEmpty();
        assertThat(ReportBuilder.form2019(2020).findings("wrong-form-for-year")).isEmpty();
        assertThat(ReportBuilder.form2019(2021).findings("wrong-form-for-year")).hasSize(1);
        assertThat(ReportBuilder.form2021(2021).findings("wrong-form-for-year")).isEmpty();
        assertThat(ReportBuilder.form2021(2020).findings("wrong-form-for-year")).hasSize(1);
    }

    private static List<Severity> late(Body body, int month, int day) {
        return ReportBuilder.form2019()
                .body(body)
                .published(LocalDate.of(2021, month, day))
                .findings("published-late")
                .stream()
                .map(Finding::severity)
                .toList();
    }

    private static List<Finding> early(LocalDate day) {
        return ReportBuilder.form2019().published(day).findings("published-before-year-end");
    }

    private static ReportBuilder period(String from, String to) {
        return ReportBuilder.form2019().period(from == null ? null : LocalDate.parse(from), LocalDate.parse(to));
    }

    private static ReportBuilder opening(String text) {
        return ReportBuilder.form2019().section(1, text);
    }
}
