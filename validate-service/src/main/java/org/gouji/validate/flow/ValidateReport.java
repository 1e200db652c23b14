package org.gouji.validate.flow;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.CloudEvents;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.delivery.TimeBudget;
import org.gouji.rules.Dossier;
import org.gouji.validate.store.Validations;

/// One report: what the rules say, what is kept and told of it.
@ApplicationScoped
public class ValidateReport implements Step<Validated> {

    private final Edition edition;
    private final Rules rules;
    private final Validations validations;
    private final ValidateTelemetry telemetry;
    private final TimeBudget budget;

    ValidateReport(
            Edition edition,
            Rules rules,
            Validations validations,
            ValidateTelemetry telemetry,
            @ConfigProperty(name = "gouji.validate.budget") Duration limit) {
        this.edition = edition;
        this.rules = rules;
        this.validations = validations;
        this.telemetry = telemetry;
        this.budget = new TimeBudget("rules", limit);
    }

    @Override
    public Validated work(Received received) {
        var event = received.payload(ReportParsed.class, ReportParsed.VERSION);
        requireWhole(event);
        var report = event.report();
        var validation = telemetry.timed(() -> budget.run(() -> rules.validate(Dossier.of(report))));
        var validated = new ReportValidated(
                ReportValidated.VERSION, event.uploadId(), event.documentId(), event.order(), report.id(), validation);
        return new Validated(report.body().id(), validated, received.trace());
    }

    @Override
    public void keep(List<Validated> results) {
        kept(results);
    }

    @Override
    public List<Validated> kept(List<Validated> results) {
        var events = validations.keep(results.stream().map(Validated::event).toList());
        var kept = new ArrayList<Validated>(results.size());
        for (int i = 0; i < events.size(); i++) {
            kept.add(results.get(i).with(events.get(i)));
        }
        return kept;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> next(Validated result) {
        var event = result.event();
        var ruleSet = event.validation().ruleSet();
        String id = CloudEvents.id(event.documentId(), "validate", ruleSet.version() + " " + ruleSet.hash());
        return List.of(CloudEvents.record(
                edition.topic(Topics.REPORTS_VALIDATED), result.key(), "/gouji/validate", id, event, result.trace()));
    }

    @Override
    public void done(Received received, Validated result) {
        telemetry.done(result);
    }

    @Override
    public void dead(Received received, BadRecord why) {
        telemetry.dead(why);
    }

    /// How many validations are past their time and still running.
    int runaways() {
        return budget.runaways();
    }

    @PreDestroy
    void close() {
        budget.close();
    }

    /// A payload of the right version may still lack what an older or foreign writer left out.
    private static void requireWhole(ReportParsed event) {
        if (event.documentId() == null || event.uploadId() == null || event.order() == null || event.report() == null) {
            throw new BadRecord(BadRecord.BAD_PAYLOAD, "the event lacks documentId, uploadId, order or report");
        }
        try {
            Order.appendedAt(event.order());
        } catch (IllegalArgumentException e) {
            throw new BadRecord(BadRecord.BAD_PAYLOAD, "no order of versions: " + event.order(), e);
        }
    }
}
