package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<String, Claim> first = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (Claim claim : claims) {
            Claim earlier = GENERAL.contains(claim.metric()) ? first.putIfAbsent(claim.metric(), claim) : null;
            if (earlier != null && earlier.value().compareTo(claim.value()) != 0) {
                doubtful.add(claim.metric());
            }
        }
        if (doubtful.isEmpty()) {
            return List.copyOf(claims);
        }
        var cleared = new ArrayList<Claim>(claims.size());
        for (Claim claim : claims) {
            cleared.add(doubtful.contains(claim.metric()) ? unnamed(claim) : claim);
        }
        return List.copyOf(cleared);
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
