package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.report.Claim;
import org.gouji.reader.SharedSeeds;
import org.gouji.reader.SharedSeeds.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedClaimsTest {

    /// The metrics that rules compare with the tables; each must be found under its own name.
    private static final Set<String> NAMED = Set.of(
            "applications_received",
            "applications_carried_in",
            "applications_completed",
            "applications_answered",
            "applications_granted",
            "applications_in_person",
            "applications_online",
            "applications_by_letter",
            "applications_completion_rate",
            "review_cases",
            "litigation_cases",
            "normative_documents_issued",
            "normative_documents_valid",
            "proactive_disclosures",
            "information_total",
            "on_request_disclosures",
            "not_disclosed",
            "fee_charged");

    static List<Seed> seeds() throws IOException {
        return SharedSeeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void realReportsGiveTheirFigures(Seed seed) {
        List<Claim> claims = new ClaimReader().read(seed.passages());
        var missing = new ArrayList<String>();
        for (JsonNode figure : seed.gold().path("narrative_figures")) {
            if (claims.stream().noneMatch(claim -> tells(claim, figure))) {
                missing.add(figure.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean tells(Claim claim, JsonNode figure) {
        var value = new BigDecimal(figure.path("value").asText());
        String unit = figure.path("unit").textValue();
        Claim.Percent percent = claim.percent();
        if (percent != null && "%".equals(unit) && percent.value().compareTo(value) == 0) {
            return true;
        }
        String key = figure.path("key").textValue();
        boolean unitLost = figure.has("raw_damage") && claim.unit() == null;
        return claim.value().compareTo(value) == 0
                && (unit.equals(claim.unit()) || unitLost)
                && (claim.approximate() == figure.path("approx").booleanValue() || key.endsWith("_min"))
                && (!NAMED.contains(key) || claim.metric().equals(key));
    }
}
