package org.gouji.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.gouji.contracts.event.Topics;
import org.gouji.contracts.json.Json;

/// Events as records: CloudEvents in binary mode. The payload is JSON, the attributes are headers, and
/// none of them differs when the event is sent again.
public final class CloudEvents {

    private CloudEvents() {}

    /// An event's id: of what it is about, at which stage, made by which version of reader or rules.
    public static String id(String documentId, String stage, String version) {
        byte[] about = (documentId + "\n" + stage + "\n" + version).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(about));
    }

    /// The record of an event. `source` names the service; the topic, without its edition, is the
    /// event's type.
    public static ProducerRecord<byte[], byte[]> record(
            String topic, String key, String source, String id, Object payload, Trace trace) {
        var record = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), json(payload));
        put(record.headers(), "ce_specversion", "1.0");
        put(record.headers(), "ce_id", id);
        put(record.headers(), "ce_source", source);
        put(record.headers(), "ce_type", Topics.first(topic));
        put(record.headers(), "content-type", "application/json");
        trace.into(record.headers());
        return record;
    }

    static void put(Headers headers, String key, String value) {
        headers.add(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] json(Object payload) {
        try {
            return Json.MAPPER.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "an event that is no JSON: " + payload.getClass().getName(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
