package org.gouji.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// What one report says of fees for processing information, exactly and of this year.
///
/// `parts` are the amounts, and `partCases` the numbers of cases, that the sentences behind the total name
/// body by body (收取2950元,其中某局1件、420元;某局2件、290元).
record FeeClaims(
        List<Claim> notices,
        List<Claim> asked,
        List<Claim> charged,
        List<Claim> cases,
        List<Claim> parts,
        List<Claim> partCases) {

    /// The parts of a sum of fees follow it in the same paragraph, each within so many characters of the one before.
    private static final int NEAR = 200;

    static FeeClaims of(Report report) {
        var fees = new FeeClaims(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Claim last = null;
        for (var claim : Likeness.distinct(report)) {
            boolean exact = !claim.approximate() && Likeness.sameScopeAndYear(claim, report);
            var known = exact ? fees.of(claim.metric()) : null;
            if (known != null) {
                known.add(claim);
                last = claim;
            } else if (last != null && exact && fees.goesOn(last, claim)) {
                ("元".equals(claim.unit()) ? fees.parts : fees.partCases).add(claim);
                last = claim;
            } else {
                last = null;
            }
        }
        return fees;
    }

    private @Nullable List<Claim> of(String metric) {
        return switch (metric) {
            case Metric.FEE_NOTICES -> notices;
            case Metric.FEE_ASKED -> asked;
            case Metric.FEE_CHARGED -> charged;
            case Metric.FEE_CASES -> cases;
            default -> null;
        };
    }

    /// The list that follows the total at once.
    private boolean goesOn(Claim last, Claim claim) {
        return claim.metric().equals(Metric.FIGURE)
                && claim.section() == last.section()
                && claim.source().start() - last.source().end() < NEAR
                && ("元".equals(claim.unit()) || "件".equals(claim.unit()) || "份".equals(claim.unit()));
    }
}
