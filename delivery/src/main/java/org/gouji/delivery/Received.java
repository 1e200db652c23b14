package org.gouji.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.contracts.json.Json;

/// One record as it came, with the trace that it belongs to.
public record Received(ConsumerRecord<byte[], byte[]> record, Trace trace) {

    /// The payload, if this consumer knows its version. Versions are looked at first: a payload of the
    /// future may have any shape.
    public <T> T payload(Class<T> type, int known) {
        byte[] value = record.value();
        if (value == null) {
            throw new BadRecord(BadRecord.BAD_PAYLOAD, "the record has no payload");
        }
        try {
            int version = version(value);
            if (version != known) {
                throw new BadRecord(
                        BadRecord.UNKNOWN_VERSION,
                        type.getSimpleName() + " of version " + version + ", this consumer knows " + known);
            }
            return Json.MAPPER.readValue(value, type);
        } catch (IOException e) {
            throw new BadRecord(BadRecord.BAD_PAYLOAD, "no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static int version(byte[] value) throws IOException {
        try (JsonParser json = Json.MAPPER.createParser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadRecord(BadRecord.BAD_PAYLOAD, "the payload is no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = "version".equals(json.currentName());
                json.nextToken();
                if (found) {
                    return json.getValueAsInt(0);
                }
                json.skipChildren();
            }
            return 0;
        }
    }
}
