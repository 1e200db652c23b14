package org.gouji.reader.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.report.Claim;

/// Takes back metrics that one word gives to two different things: where the usual events are counted
/// twice with different numbers, no count is the one.
final class Doubts {

    private static final Set<String> GENERAL = Set.of(
            "press_conferences",
            "gazette_issues",
            "policy_interpretations",
            "website_visits",
            "training_participants",
            "key_fields",
            "online_interviews",
            "training_sessions",
            "meetings",
            "new_media_accounts",
            "npc_suggestions",
            "cppcc_proposals");

    private Doubts() {}

    static List<Claim> cleared(List<Claim> claims) {
        Map<String, Boolean> same = new HashMap<>();
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            Claim earlier = first.putIfAbsent(claim.metric(), claim);
            boolean agrees = earlier == null || earlier.value().compareTo(claim.value()) == 0;
            same.merge(claim.metric(), agrees, Boolean::logicalAnd);
        }
        return claims.stream()
                .map(claim -> GENERAL.contains(claim.metric()) && !same.getOrDefault(claim.metric(), true)
                        ? unnamed(claim)
                        : claim)
                .toList();
    }

    private static Claim unnamed(Claim claim) {
        return new Claim(
                Metrics.FIGURE,
                claim.subject(),
                claim.value(),
                claim.unit(),
                claim.approximate(),
                claim.basis(),
                claim.percent(),
                claim.group(),
                claim.scope(),
                claim.year(),
                claim.section(),
                claim.quote(),
                claim.source());
    }
}
