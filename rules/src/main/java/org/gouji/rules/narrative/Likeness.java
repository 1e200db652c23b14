package org.gouji.rules.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// Whether a claim speaks of what the tables count: the same things, the same body, the same year.
final class Likeness {

    private static final String CASES = "件宗份例起个次";
    private static final Set<String> WHOLES = Set.of(
            Metric.RECEIVED,
            Metric.HANDLED,
            Metric.COMPLETED,
            Metric.ANSWERED,
            Metric.REVIEW_CASES,
            Metric.LITIGATION_CASES);

    private Likeness() {}

    /// The claims, each once: the total of two lists is told once for each.
    static List<Claim> distinct(Report report) {
        var claims = new ArrayList<Claim>(report.claims().size());
        Claim before = null;
        for (var claim : report.claims()) {
            boolean again = before != null
                    && before.source().equals(claim.source())
                    && before.metric().equals(claim.metric());
            if (!again) {
                claims.add(claim);
            }
            before = claim;
        }
        return claims;
    }

    static boolean isLike(Claim claim, Report report) {
        return sameUnit(claim) && sameScopeAndYear(claim, report) && isWhole(claim, report);
    }

    static boolean sameScopeAndYear(Claim claim, Report report) {
        return (claim.year() == null || claim.year() == report.year()) && sameScope(claim.scope(), report.body());
    }

    /// Items of information count in 条, cases in 件; one is never the other.
    private static boolean sameUnit(Claim claim) {
        return claim.unit() == null || (claim.unit().length() == 1 && CASES.contains(claim.unit()));
    }

    /// A government's tables count all of its territory; a department's count itself, whatever it says of
    /// the county. 本级 is less than the tables may hold.
    private static boolean sameScope(@Nullable String scope, Body body) {
        if (scope == null || scope.equals("全局") || scope.equals("全委") || scope.equals("全办")) {
            return true;
        }
        boolean all = scope.startsWith("全") || scope.startsWith("各级");
        return all && body.kind() == Body.Kind.GOVERNMENT;
    }

    /// A part of a list counts only where the list breaks down all applications: "网上申请8件，其中予以公开3件"
    /// says nothing of all that were granted.
    private static boolean isWhole(Claim claim, Report report) {
        var group = claim.group();
        if (group == null || group.role() == Claim.Role.TOTAL) {
            return true;
        }
        for (var other : Claim.ofGroup(report.claims(), group.id())) {
            if (other.group() != null && other.group().role() == Claim.Role.TOTAL) {
                return WHOLES.contains(other.metric()) && !other.metric().equals(claim.metric());
            }
        }
        return true;
    }
}
