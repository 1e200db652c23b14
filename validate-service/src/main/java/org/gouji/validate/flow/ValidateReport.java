package org.gouji.validate.flow;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.ReportId;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.CloudEvents;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.delivery.TimeBudget;
import org.gouji.rules.Dossier;
import org.gouji.validate.check.CheckReports;
import org.gouji.validate.check.CheckReports.Result;
import org.gouji.validate.store.ReadReport;

/// Parsed reports to what the rules say about them and about those that are compared with them.
@ApplicationScoped
public class ValidateReport implements Step<Validated> {

    private final Edition edition;
    private final Rules rules;
    private final CheckReports reports;
    private final ValidateTelemetry telemetry;
    private final TimeBudget budget;

    ValidateReport(
            Edition edition,
            Rules rules,
            CheckReports reports,
            ValidateTelemetry telemetry,
            @ConfigProperty(name = "gouji.validate.budget") Duration limit) {
        this.edition = edition;
        this.rules = rules;
        this.reports = reports;
        this.telemetry = telemetry;
        this.budget = new TimeBudget("rules", limit);
    }

    /// The rules are asked about the report alone first: one that they fail on is put aside before it gets among
    /// the others, and asking takes far less than reading what stands beside.
    @Override
    public Validated work(Received received) {
        var event = received.payload(ReportParsed.class, ReportParsed.VERSION);
        requireWhole(event);
        var read = ReadReport.of(event.order(), event.documentId(), event.uploadId(), event.report());
        var alone = telemetry.timed(() -> ask(Dossier.of(event.report())));
        var validated = new ReportValidated(
                ReportValidated.VERSION, event.uploadId(), event.documentId(), event.order(), read.id(), alone);
        return new Validated(read, event, validated, List.of(), received.trace());
    }

    @Override
    public void keep(List<Validated> results) {
        kept(results);
    }

    @Override
    public List<Validated> kept(List<Validated> batch) {
        var gone = new HashMap<String, String>();
        batch.stream()
                .map(Validated::parsed)
                .filter(parsed -> parsed.gone() != null)
                .forEach(parsed ->
                        gone.merge(parsed.gone(), Order.after(parsed.order()), (a, b) -> a.compareTo(b) > 0 ? a : b));
        var results = reports.check(batch.stream().map(Validated::read).toList(), gone, this::ask);
        var told = new HashSet<String>();
        return batch.stream().map(one -> told(one, results, told)).toList();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> next(Validated result) {
        return Stream.concat(Stream.of(result.event()), result.others().stream())
                .map(event -> record(event, result))
                .toList();
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

    private Validation ask(Dossier dossier) {
        return budget.run(() -> rules.validate(dossier));
    }

    /// The answer about this version; and with the first of the batch that is to blame, those about others.
    private static Validated told(Validated one, Map<String, Result> results, Set<String> told) {
        String report = one.read().id();
        var own = Objects.requireNonNull(results.get(report), report);
        var event = own.answers().stream()
                .filter(answer -> answer.order().equals(one.read().order()))
                .findFirst()
                .map(answer -> Events.of(own, answer))
                .orElseThrow();
        var others = results.values().stream()
                .filter(other -> !other.checked().report().equals(other.cause()))
                .filter(other -> other.cause().equals(report)
                        || other.cause().equals(one.parsed().gone()))
                .filter(other -> told.add(other.checked().report()))
                .flatMap(other -> other.answers().stream().map(answer -> Events.of(other, answer)))
                .toList();
        return one.with(event, others);
    }

    private ProducerRecord<byte[], byte[]> record(ReportValidated event, Validated result) {
        var ruleSet = event.validation().ruleSet();
        String version = ruleSet.version() + " " + ruleSet.hash() + " " + event.round();
        String id = CloudEvents.id(event.documentId(), "validate " + event.reportId(), version);
        String key = ReportId.parse(event.reportId()).body();
        return CloudEvents.record(
                edition.topic(Topics.REPORTS_VALIDATED), key, "/gouji/validate", id, event, result.trace());
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
