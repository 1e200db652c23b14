package org.gouji.validate.flow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Script;
import org.gouji.local.TopicPipe;

/// Puts records into the topic of parsed reports and looks for what comes out.
final class Pipe extends TopicPipe {

    Pipe(String servers) {
        super(servers);
    }

    RecordMetadata send(byte[] payload, String traceparent) throws Exception {
        return send(Topics.REPORTS_PARSED, payload, traceparent);
    }

    RecordMetadata send(ReportParsed event) throws Exception {
        return send(Json.MAPPER.writeValueAsBytes(event), traceparent());
    }

    /// A report whose title says which findings it has.
    static ReportParsed report(String body, long order, String findings) {
        String document = UUID.nameUUIDFromBytes(bytes(body + findings + order)).toString();
        var info = new DocumentInfo(document, "text/plain", "UTF-8", 1, 1, null, "test", null);
        var report = new Report(
                body + "/2020",
                null,
                new Body(body, null, null, Body.Kind.UNKNOWN, Body.Level.UNKNOWN, null, false, List.of()),
                2020,
                null,
                null,
                null,
                findings,
                Script.SIMPLIFIED,
                "test",
                info,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Quality(Quality.Grade.D, 0, 0, 0, 0),
                new ReaderInfo("test-1"),
                Map.of());
        return new ReportParsed(
                ReportParsed.VERSION, "upload-" + document, document, Order.of(1, order, order, 0), report);
    }
}
