package org.gouji.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.json.Json;
import org.gouji.local.TopicPipe;

/// What lies on a topic, read by a consumer that has nothing to do with the service.
public final class Topic {

    private Topic() {}

    public static ConsumerRecord<byte[], byte[]> at(String kafka, String topic, int partition, long offset) {
        return TopicPipe.all(kafka, topic).stream()
                .filter(record -> record.partition() == partition && record.offset() == offset)
                .findFirst()
                .orElseThrow();
    }

    public static DocumentReceived event(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.MAPPER.readValue(record.value(), DocumentReceived.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
