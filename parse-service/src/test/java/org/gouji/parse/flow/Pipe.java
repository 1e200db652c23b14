package org.gouji.parse.flow;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;
import org.gouji.local.TopicPipe;

/// Puts records into the topic of received documents and looks for what comes out.
final class Pipe extends TopicPipe {

    Pipe(String servers) {
        super(servers);
    }

    RecordMetadata send(byte[] payload, String traceparent) throws Exception {
        return send(Topics.DOCUMENTS_RECEIVED, payload, traceparent);
    }

    RecordMetadata send(DocumentReceived event) throws Exception {
        return send(Json.MAPPER.writeValueAsBytes(event), traceparent());
    }

    static DocumentReceived document(String text) {
        return document(text, bytes(text));
    }

    static DocumentReceived document(String text, byte[] content) {
        return new DocumentReceived(
                DocumentReceived.VERSION,
                "upload-" + UUID.randomUUID(),
                sha256(bytes(text)),
                1,
                text.length(),
                "text/plain",
                "test",
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-01-02T03:04:05Z"),
                content);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
