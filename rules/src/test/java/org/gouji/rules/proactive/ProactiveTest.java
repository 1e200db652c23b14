package org.gouji.rules.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class ProactiveTest {

    private static final String TABLE = "proactive_disclosure.";
    private static final String DOCUMENTS = TABLE + "art20_1.normative_documents.";
    private static final String PROCUREMENT = TABLE + "art20_9.government_procurement.";

    @Test
    void whatIsPublishedThisYearIsPartOfTheTotal() {
        assertThat(published(9, 9)).isEmpty();
        assertThat(published(10, 9)).containsExactly("published-exceeds-total");
    }

    @Test
    void theFormOf2021HasNoSuchColumn() {
        assertThat(ReportBuilder.form2021()
                        .outcome("published-exceeds-total")
                        .reason()
                        .en())
                .isEqualTo("the form has no such part");
    }

    @Test
    void noMoreCanBeGivenUpThanThereWas() {
        assertThat(change(12, -12)).isEmpty();
        assertThat(change(11, -12)).containsExactly("items-below-zero");
        assertThat(ReportBuilder.form2019().outcome("items-below-zero").evaluated())
                .isEqualTo(5);
    }

    @Test
    void projectsAndMoneyGoTogether() {
        assertThat(procurement(0, "0", null)).isEmpty();
        assertThat(procurement(3, "251000", "元")).isEmpty();
        assertThat(procurement(3, "0.00", null)).containsExactly("procurement-count-amount");
        assertThat(procurement(0, "5.5", "万元")).containsExactly("procurement-count-amount");
        assertThat(procurement(1, "0.00", null)).containsExactly("procurement-count-amount");
        assertThat(procurement(1, "0.01", "元")).isEmpty();
    }

    @Test
    void moneyHasAUnit() {
        assertThat(procurement(273, "6338096.40", null)).containsExactly("procurement-unit-missing");
        assertThat(procurement(1, "0.01", null)).containsExactly("procurement-unit-missing");
    }

    @Test
    void aCountyMakesNoRegulations() {
        assertThat(regulations(Body.Level.COUNTY, 1)).containsExactly("regulations-without-power");
        assertThat(regulations(Body.Level.COUNTY, 0)).isEmpty();
        assertThat(regulations(Body.Level.PREFECTURE_CITY, 1)).isEmpty();
    }

    @Test
    void whoHasThePowerIsNotAsked() {
        var city = ReportBuilder.body(Body.Kind.GOVERNMENT, Body.Level.PREFECTURE_CITY);

        assertThat(ReportBuilder.form2021()
                        .body(city)
                        .outcome("regulations-without-power")
                        .outcome())
                .isEqualTo(Answer.SKIPPED);
    }

    @Test
    void aDocumentIssuedIsInForceOrRepealed() {
        assertThat(issued(5, 12, 8)).isEmpty();
        assertThat(issued(5, 0, 5)).isEmpty();
        assertThat(issued(6, 0, 5)).containsExactly("issued-exceeds-valid");
    }

    @Test
    void countsAreNaturalNumbers() {
        assertThat(cell(DOCUMENTS + "new_made", "-1")).containsExactly("count-not-natural");
        assertThat(cell(DOCUMENTS + "new_made", "2.5")).containsExactly("count-not-natural");
        assertThat(cell(DOCUMENTS + "new_made", "2.0")).isEmpty();
        assertThat(cell(TABLE + "art20_8.admin_fees.change", "0")).isEmpty();
    }

    @Test
    void everyCellIsAskedAndALostTableIsToldOnce() {
        assertThat(ReportBuilder.form2019().outcome("count-not-natural").evaluated())
                .isEqualTo(198);

        var outcome = ReportBuilder.form2019().lost("applications").outcome("count-not-natural");
        assertThat(outcome.skipped()).isEqualTo(161);
        assertThat(outcome.reason().en()).isEqualTo("the table is lost: applications (161 checks not made)");
    }

    @Test
    void aRemarkInACellIsTold() {
        var cell = new Cell.Numeric(
                BigDecimal.valueOf(39), "39（市政府印发）", Source.of(1, 9), Cell.Method.LABEL, null, "市政府印发", null);
        var found = ReportBuilder.form2019()
                .with(DOCUMENTS + "total_public", cell)
                .validate()
                .findings();

        assertThat(found).extracting(Finding::rule).containsExactly("number-with-remark");
        assertThat(found.getFirst().message().zh()).contains("39", "市政府印发");
    }

    private static List<String> published(long published, long total) {
        return rules(ReportBuilder.form2019()
                .with(DOCUMENTS + "new_published", published)
                .with(DOCUMENTS + "total_public", total));
    }

    private static List<String> change(long before, long change) {
        return rules(ReportBuilder.form2019()
                .with(TABLE + "art20_5.admin_license.prev_year_items", before)
                .with(TABLE + "art20_5.admin_license.change", change));
    }

    private static List<String> procurement(long projects, String amount, String unit) {
        return rules(ReportBuilder.form2019()
                .with(PROCUREMENT + "project_count", projects)
                .with(PROCUREMENT + "total_amount", ReportBuilder.decimal(amount, unit)));
    }

    private static List<String> regulations(Body.Level level, long count) {
        return rules(ReportBuilder.form2021()
                .body(ReportBuilder.body(Body.Kind.GOVERNMENT, level))
                .with(TABLE + "art20_1.regulations.valid", count));
    }

    private static List<String> issued(long issued, long repealed, long valid) {
        return rules(ReportBuilder.form2021()
                .with(DOCUMENTS + "issued", issued)
                .with(DOCUMENTS + "repealed", repealed)
                .with(DOCUMENTS + "valid", valid));
    }

    private static List<String> cell(String path, String value) {
        return rules(ReportBuilder.form2019().with(path, ReportBuilder.decimal(value, null)));
    }

    @Test
    void aFractionThatWasNotReadAsACountIsToldWhereTheRowIsWhole() {
        var dot = new org.gouji.contracts.report.Cell.Illegible(
                "2.5", org.gouji.contracts.report.Source.of(5, 8), List.of());
        var thousands = new org.gouji.contracts.report.Cell.Illegible(
                "2.500", org.gouji.contracts.report.Source.of(5, 8), List.of());

        assertThat(ReportBuilder.form2021()
                        .with("applications.granted.natural_person", dot)
                        .findings("count-not-natural"))
                .hasSize(1);
        assertThat(ReportBuilder.form2021()
                        .with("applications.granted.natural_person", thousands)
                        .findings("count-not-natural"))
                .isEmpty();
        assertThat(ReportBuilder.form2021()
                        .with("applications.granted.natural_person", dot)
                        .with("applications.granted.other_org", dot)
                        .findings("count-not-natural"))
                .as("a run of digits")
                .isEmpty();
    }

    private static List<String> rules(ReportBuilder report) {
        return report.validate().findings().stream().map(Finding::rule).toList();
    }
}
