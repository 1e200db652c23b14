package org.gouji.rules;

import java.util.Map;
import java.util.Optional;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.rules.sheet.Spot;

/// What the text says of the very number that stands in a cell: an independent second copy of it.
final class SecondCopy {

    private static final Map<String, String> METRICS = Map.of(
            "applications.new_received.total", "applications_received",
            "applications.carried_in.total", "applications_carried_in",
            "applications.total_processed.total", "applications_completed",
            "applications.carried_forward.total", "applications_carried_forward",
            "applications.granted.total", "applications_granted",
            "applications.partially_granted.total", "applications_partially_granted",
            "applications.new_received.natural_person", "applications_by_natural_persons",
            "review_and_litigation.review.total", "review_cases");

    private SecondCopy() {}

    static Optional<Claim> of(Spot spot, Report report) {
        String metric = METRICS.get(spot.fullPath());
        return report.claims().stream()
                .filter(claim -> claim.metric().equals(metric)
                        && "件".equals(claim.unit())
                        && !claim.approximate()
                        && (claim.year() == null || claim.year() == report.year()))
                .findFirst();
    }
}
