package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Source;
import org.gouji.rules.ReportBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String RECEIVED = "applications.new_received.total";

    @Test
    void aStandingHoldsTheFiguresThatWereRead() {
        var standing = Standing.of(ReportBuilder.form2021()
                .granted(12, 0)
                .with("review_and_litigation.review.total", new Cell.Blank(Source.of(1, 1)))
                .build());

        assertThat(standing.report()).isEqualTo("350430/2022");
        assertThat(standing.above()).isEqualTo("350400");
        assertThat(standing.figures())
                .containsEntry(RECEIVED, 12L)
                .containsEntry("proactive_disclosure.art20_5.admin_license.decisions", 0L)
                .doesNotContainKey("review_and_litigation.review.total");
    }

    @Test
    void theTextTellsWhoseNumbersTheTablesHold() {
        assertThat(scope(null, 12)).isEqualTo(Scope.UNSTATED);
        assertThat(scope("全县", 12)).isEqualTo(Scope.WHOLE);
        assertThat(scope("县本级", 12)).isEqualTo(Scope.OWN);
        assertThat(scope("全县", 11)).as("another number than the table's").isEqualTo(Scope.UNSTATED);
    }

    @Test
    void peersAreAMiddleAndASpreadOfLogarithms() {
        var peers = Peers.of(
                LongStream.of(0, 1, 3, 7, 15).mapToObj(StandingTest::received).toList());
        var spread = peers.figures().get(RECEIVED);

        assertThat(spread.count()).isEqualTo(5);
        assertThat(spread.median()).isCloseTo(Math.log(4), within(1e-9));
        assertThat(spread.spread()).as("1.4826 · ln 2, rounded up").isCloseTo(1.1, within(1e-9));
        assertThat(peers.figures()).doesNotContainKey("proactive_disclosure.art20_1.normative_documents.new_made");
    }

    private static Standing received(long count) {
        return Standing.of(ReportBuilder.form2021().granted(count, 0).build());
    }

    private static Scope scope(@Nullable String scope, long claimed) {
        var claim = new Claim(
                "applications_received",
                null,
                BigDecimal.valueOf(claimed),
                "件",
                false,
                null,
                null,
                null,
                scope,
                null,
                1,
                "收到12件",
                Source.of(1, 5));
        return Scope.of(ReportBuilder.form2021().granted(12, 0).claim(claim).build());
    }
}
