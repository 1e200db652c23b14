package org.gouji.validate.flow;

import java.time.Instant;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Validation;
import org.gouji.validate.check.CheckReports.Result;
import org.gouji.validate.life.Answer;

/// What is told of an answer: its findings carry the times and the state of their lives.
final class Events {

    private Events() {}

    static ReportValidated of(Result result, Answer answer) {
        var old = answer.validation();
        var findings = old.findings().stream()
                .map(finding -> alive(finding, answer, result))
                .toList();
        var validation = new Validation(old.ruleSet(), old.reader(), old.outcomes(), old.verdict(), findings);
        return new ReportValidated(
                ReportValidated.VERSION,
                answer.uploadId(),
                answer.documentId(),
                answer.order(),
                answer.report(),
                validation,
                result.checked().round());
    }

    /// In the eyes of a version that is not the current one, what it shows is open.
    private static Finding alive(Finding finding, Answer answer, Result result) {
        Instant at = Order.appendedAt(answer.order());
        var life = result.lives().get(finding.id());
        if (life == null) {
            return finding.at(at, at, Finding.State.OPEN, finding.review());
        }
        var state = life.isOpen() ? life.state() : Finding.State.OPEN;
        return finding.at(life.firstSeen(), life.lastSeen(), state, finding.review());
    }
}
