package org.gouji.rules.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome.Answer;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class FeesAndDocumentsTest {

    private static final String NOTICES = "fee_notices";
    private static final String ASKED = "fee_asked";
    private static final String CHARGED = "fee_charged";
    private static final String CASES = "fee_cases";
    private static final String ISSUED = "normative_documents_issued";
    private static final String VALID = "normative_documents_valid";
    private static final String ROW = "proactive_disclosure.art20_1.normative_documents.";

    private final Claims claims = new Claims();

    @Test
    void lessMayBeTakenThanWasAskedForButNotMore() {
        assertThat(fees(claims.plain(NOTICES, 3), claims.plain(ASKED, 420), claims.plain(CHARGED, 280)))
                .isEmpty();
        assertThat(fees(claims.plain(NOTICES, 3), claims.plain(ASKED, 420), claims.plain(CHARGED, 420)))
                .isEmpty();
        assertThat(fees(claims.plain(NOTICES, 3), claims.plain(ASKED, 420), claims.plain(CHARGED, 421)))
                .hasSize(1);
    }

    @Test
    void nothingTakenIsNotSomeTakenElsewhere() {
        var found = fees(claims.none(CHARGED), claims.plain(CHARGED, 300));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message().zh()).startsWith("正文关于信息处理费的说法互相矛盾");
        assertThat(fees(claims.none(CHARGED), claims.plain(CHARGED, 0))).isEmpty();
    }

    @Test
    void noNoticeNoAmount() {
        assertThat(fees(claims.plain(NOTICES, 0), claims.plain(ASKED, 300), claims.plain(CHARGED, 0)))
                .hasSize(1);
        assertThat(fees(claims.plain(NOTICES, 0), claims.plain(ASKED, 0), claims.plain(CHARGED, 0)))
                .isEmpty();
        assertThat(fees(claims.none(CHARGED), claims.plain(CASES, 2))).hasSize(1);
    }

    @Test
    void partsByBodySum() {
        assertThat(fees(parts(25, 2950, 10, 1450, 15, 1500))).isEmpty();
        assertThat(fees(parts(25, 2950, 10, 1540, 15, 1500))).hasSize(1);
        assertThat(fees(parts(25, 2950, 10, 1350, 15, 1500)))
                .as("the cases are all told, so the amounts are")
                .hasSize(1);
        assertThat(fees(parts(25, 2950, 10, 1350, 5, 500)))
                .as("some bodies only")
                .isEmpty();
    }

    @Test
    void documentsOfTheTextAreThoseOfTheTable() {
        assertThat(documents(claims.plain(ISSUED, 6), claims.plain(VALID, 698))).isEmpty();
        assertThat(documents(claims.plain(ISSUED, 5))).hasSize(1);
        assertThat(documents(claims.plain(ISSUED, 7))).hasSize(1);
        assertThat(documents(claims.plain(VALID, 689))).hasSize(1);
        assertThat(documents(claims.none(ISSUED))).hasSize(1);
    }

    @Test
    void documentsOfOneOrganOrOfAnotherYearAreNotCompared() {
        assertThat(documents(claims.quoted(ISSUED, 3, "县政府办公室制发规范性文件3件"))).isEmpty();
        assertThat(documents(claims.scoped(ISSUED, 3, "件", null, 2021))).isEmpty();
        assertThat(documents(claims.scoped(ISSUED, 3, "条", null, null))).isEmpty();
    }

    @Test
    void inTheFormOf2019NewlyMadeOrNewlyPublishedWillDo() {
        var report = ReportBuilder.form2019()
                .with(ROW + "new_made", 5)
                .with(ROW + "new_published", 7)
                .with(ROW + "total_public", 20);

        assertThat(report.claim(claims.plain(ISSUED, 7)).findings("normative-documents-claim"))
                .isEmpty();
        assertThat(report.claim(claims.plain(ISSUED, 6)).findings("normative-documents-claim"))
                .hasSize(1);
    }

    @Test
    void whereTheTableIsLostTheCheckIsSkipped() {
        var report = ReportBuilder.form2021().claim(claims.plain(ISSUED, 6)).lost("proactive_disclosure");

        assertThat(report.outcome("normative-documents-claim").outcome()).isEqualTo(Answer.SKIPPED);
    }

    private Claim[] parts(long cases, long amount, long first, long firstAmount, long second, long secondAmount) {
        return new Claim[] {
            claims.plain(CASES, cases),
            claims.plain(CHARGED, amount),
            claims.plain("figure", first),
            claims.yuan("figure", firstAmount),
            claims.plain("figure", second),
            claims.yuan("figure", secondAmount)
        };
    }

    private static List<Finding> fees(Claim... said) {
        return with(ReportBuilder.form2021(), said).findings("fee-claims-disagree");
    }

    private static List<Finding> documents(Claim... said) {
        var report = ReportBuilder.form2021().with(ROW + "issued", 6).with(ROW + "valid", 698);
        return with(report, said).findings("normative-documents-claim");
    }

    private static ReportBuilder with(ReportBuilder report, Claim... said) {
        for (var claim : said) {
            report.claim(claim);
        }
        return report;
    }
}
