package org.gouji.samples.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A number in a composed sentence: what it tells and as what it is printed.
///
/// `terms` are the names of one number, or of part and whole of a share.
record Slot(Kind kind, String[] terms, int digits) {

    /// What a number is made of; the mark that a template writes before its name.
    enum Kind {
        COUNT,
        /// Told without a counterpart anywhere: nothing can be held against it.
        FREE,
        /// The total of a list, told again.
        LISTED,
        SHARE,
        RATE,
        GROWTH,
        DIFFERENCE
    }

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("chp", "parts-do-not-sum"),
            Map.entry("cho", "parts-do-not-sum"),
            Map.entry("chl", "parts-do-not-sum"),
            Map.entry("web", "parts-do-not-sum"),
            Map.entry("media", "parts-do-not-sum"),
            Map.entry("board", "parts-do-not-sum"),
            Map.entry("rest", "parts-do-not-sum"),
            Map.entry("iss", "normative-documents-claim"),
            Map.entry("rep", "normative-documents-claim"),
            Map.entry("val", "normative-documents-claim"),
            Map.entry("made", "normative-documents-claim"),
            Map.entry("fa", "fee-claims-disagree"),
            Map.entry("fc", "fee-claims-disagree"),
            Map.entry("lnew", "growth-miscalculated"));

    /// The rule that must answer where this number is altered.
    @Nullable String rule(ToldFacts facts) {
        return switch (kind) {
            case FREE -> null;
            case LISTED -> "parts-do-not-sum";
            case SHARE -> "share-miscalculated";
            case RATE -> "completion-rate-wrong";
            case GROWTH, DIFFERENCE -> "growth-miscalculated";
            case COUNT -> ruleOfCount(facts);
        };
    }

    private @Nullable String ruleOfCount(ToldFacts facts) {
        String known = RULES.get(terms[0]);
        if (known != null) {
            return known;
        }
        if (terms[0].equals("info") || terms[0].equals("fn")) {
            return null;
        }
        return facts.at(terms[0]) + facts.carried(terms[0]) == 0
                ? "zero-claim-contradicted"
                : "claim-contradicts-table";
    }

    BigDecimal value(ToldFacts facts) {
        return switch (kind) {
            case COUNT, FREE, LISTED -> BigDecimal.valueOf(facts.at(terms[0]));
            case DIFFERENCE -> BigDecimal.valueOf(Math.abs(facts.at(terms[0]) - facts.at(terms[1])));
            case SHARE -> share(facts.at(terms[0]), facts.at(terms[1]));
            case RATE -> share(facts.at("done"), facts.at("came"));
            case GROWTH -> share(Math.abs(facts.at(terms[0]) - facts.at(terms[1])), facts.at(terms[1]));
        };
    }

    private BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(Math.max(1, whole)), digits, RoundingMode.HALF_UP);
    }
}
