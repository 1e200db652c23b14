package org.gouji.validate.store;

import java.time.Instant;
import java.util.Map;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Validation;

/// Findings with the times at which they were seen.
final class Seen {

    private Seen() {}

    /// The event with its findings first seen when the store says, and last seen in this very version.
    static ReportValidated in(ReportValidated event, Map<String, Instant> firstSeen) {
        Instant now = Order.appendedAt(event.order());
        var old = event.validation();
        var findings = old.findings().stream()
                .map(finding -> seen(finding, firstSeen.getOrDefault(finding.id(), now), now))
                .toList();
        var validation = new Validation(old.ruleSet(), old.reader(), old.outcomes(), old.verdict(), findings);
        return new ReportValidated(
                event.version(), event.uploadId(), event.documentId(), event.order(), event.reportId(), validation);
    }

    private static Finding seen(Finding f, Instant first, Instant last) {
        return new Finding(
                f.id(),
                f.rule(),
                f.ruleVersion(),
                f.severity(),
                f.subject(),
                f.message(),
                f.equation(),
                f.left(),
                f.right(),
                f.delta(),
                f.operands(),
                f.blame(),
                f.suggestion(),
                f.causedBy(),
                f.legalBasis(),
                first,
                last,
                f.state(),
                f.review());
    }
}
