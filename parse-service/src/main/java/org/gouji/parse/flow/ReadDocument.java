package org.gouji.parse.flow;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.CloudEvents;
import org.gouji.delivery.Consumer;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.delivery.TimeBudget;
import org.gouji.parse.flow.Outcome.Parsed;
import org.gouji.parse.flow.Outcome.Rejected;
import org.gouji.parse.store.ReadPage;
import org.gouji.parse.store.Reports;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;

/// One document: its bytes, the reading, what is kept and told of it.
@ApplicationScoped
public class ReadDocument implements Step<Outcome> {

    /// Raised when the topic of received documents is made anew, so that its offsets begin again.
    private static final int EPOCH = 1;

    private static final String SOURCE = "/gouji/parse";

    private final Edition edition;
    private final Consumer consumer;
    private final Originals originals;
    private final DocumentReader reader;
    private final Reports reports;
    private final ParseTelemetry telemetry;
    private final TimeBudget budget;

    ReadDocument(
            Edition edition,
            Consumer consumer,
            Originals originals,
            DocumentReader reader,
            Reports reports,
            ParseTelemetry telemetry,
            @ConfigProperty(name = "gouji.parse.budget") Duration limit) {
        this.edition = edition;
        this.consumer = consumer;
        this.originals = originals;
        this.reader = reader;
        this.reports = reports;
        this.telemetry = telemetry;
        this.budget = new TimeBudget("reader", limit);
    }

    @Override
    public Outcome work(Received received) {
        var event = received.payload(DocumentReceived.class, DocumentReceived.VERSION);
        var bytes = originals.of(event);
        var reading = telemetry.timed(() -> budget.run(() -> reader.read(raw(event, bytes))));
        return outcome(event, order(received.record()), reading, received);
    }

    @Override
    public void keep(List<Outcome> outcomes) {
        kept(outcomes);
    }

    @Override
    public List<Outcome> kept(List<Outcome> outcomes) {
        var pages = outcomes.stream()
                .filter(Parsed.class::isInstance)
                .map(Parsed.class::cast)
                .map(parsed -> new ReadPage(parsed.document().sourceKey(), parsed.event()))
                .toList();
        var gone = pages.isEmpty() ? Map.<String, String>of() : reports.keep(pages);
        return outcomes.stream()
                .map(outcome -> outcome instanceof Parsed parsed
                        ? parsed.without(gone.get(parsed.event().order()))
                        : outcome)
                .toList();
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> next(Outcome outcome) {
        return List.of(
                switch (outcome) {
                    case Parsed parsed -> told(parsed);
                    case Rejected rejected -> told(rejected);
                });
    }

    @Override
    public void done(Received received, Outcome outcome) {
        telemetry.done(outcome);
    }

    @Override
    public void dead(Received received, BadRecord why) {
        telemetry.dead(why);
    }

    /// How many readings are past their time and still running.
    int runaways() {
        return budget.runaways();
    }

    @PreDestroy
    void close() {
        budget.close();
    }

    private ProducerRecord<byte[], byte[]> told(Parsed parsed) {
        var report = parsed.event().report();
        String id = id(parsed.document(), report.reader().version());
        return CloudEvents.record(
                edition.topic(Topics.REPORTS_PARSED), report.body().id(), SOURCE, id, parsed.event(), parsed.trace());
    }

    private ProducerRecord<byte[], byte[]> told(Rejected rejected) {
        var document = rejected.document();
        String id = id(document, consumer.version());
        return CloudEvents.record(
                edition.topic(Topics.DOCUMENTS_REJECTED),
                document.sourceKey(),
                SOURCE,
                id,
                rejected.event(),
                rejected.trace());
    }

    private static Outcome outcome(DocumentReceived document, String order, Reading reading, Received received) {
        String upload = document.uploadId();
        String id = document.documentId();
        return switch (reading) {
            case Reading.Read read -> {
                var event = new ReportParsed(ReportParsed.VERSION, upload, id, order, read.report());
                yield new Parsed(document, event, received.trace());
            }
            case Reading.Rejected rejected -> {
                var event = new DocumentRejected(
                        DocumentRejected.VERSION, upload, id, order, document.portal(), rejected.rejection());
                yield new Rejected(document, event, received.trace());
            }
        };
    }

    private static String order(ConsumerRecord<byte[], byte[]> record) {
        return Order.of(EPOCH, record.timestamp(), record.offset(), record.partition());
    }

    private static String id(DocumentReceived document, String version) {
        return CloudEvents.id(document.documentId(), "parse", version);
    }

    private static RawDocument raw(DocumentReceived event, byte[] bytes) {
        return new RawDocument(
                bytes,
                event.mediaType(),
                event.fileName(),
                event.sourceUrl(),
                event.portal(),
                event.receivedAt(),
                event.body(),
                event.year());
    }
}
