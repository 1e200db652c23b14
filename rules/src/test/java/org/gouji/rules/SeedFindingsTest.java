package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Source;
import org.gouji.rules.SharedSeeds.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is truly wrong in the real reports is found at its place, and nothing else is called an error.
class SeedFindingsTest {

    static List<Seed> seeds() throws IOException {
        return SharedSeeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTrueAnomalyIsFoundAsAnError(Seed seed) {
        for (var place : anomalies(seed)) {
            assertThat(errors(seed)).as(place.toString()).anyMatch(finding -> touches(finding, place));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingElseIsAnError(Seed seed) {
        var places = anomalies(seed);

        assertThat(errors(seed)).allMatch(finding -> places.stream().anyMatch(place -> touches(finding, place)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRuleCrashes(Seed seed) {
        assertThat(seed.validation().outcomes()).noneMatch(outcome -> outcome.outcome() == RuleOutcome.Answer.CRASHED);
    }

    private static List<Finding> errors(Seed seed) {
        return seed.validation().findings().stream()
                .filter(f -> f.severity() == Severity.ERROR || f.severity() == Severity.CRITICAL)
                .toList();
    }

    private static List<Source> anomalies(Seed seed) {
        var places = new ArrayList<Source>();
        for (var anomaly : seed.gold().path("anomalies")) {
            if (anomaly.path("kind").asText().equals("true_anomaly")) {
                places.add(place(seed.read().original(), anomaly));
            }
        }
        return places;
    }

    private static Source place(String original, JsonNode anomaly) {
        var quote = anomaly.path("quote").asText();
        int at = original.indexOf(quote);
        assertThat(at).as(quote).isNotNegative();
        int start = original.codePointCount(0, at);
        return Source.of(start, start + quote.codePointCount(0, quote.length()));
    }

    private static boolean touches(Finding finding, Source place) {
        return finding.operands().stream()
                .map(operand -> operand.source())
                .anyMatch(source -> source != null && source.start() < place.end() && place.start() < source.end());
    }
}
