package org.gouji.ingest.flow;

import io.opentelemetry.context.Context;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.CloudEvents;
import org.gouji.delivery.Trace;

/// Appends what was received to its topic, and knows where it lies. The client itself and not a channel:
/// a receipt names the partition and the offset, and each upload waits for its own record alone. It waits
/// less long than a consumer would, because a sender waits with it.
@Singleton
class Broker {

    /// Room for a megabyte in base64, whether it can be compressed or not.
    static final int LARGEST_RECORD = 2 << 20;

    private final Producer<byte[], byte[]> producer;

    Broker(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "gouji.ingest.ack-timeout") Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 3);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Returns when the record is on all replicas in sync; throws a [KafkaException] when that is not known.
    RecordMetadata append(DocumentReceived event) {
        var record = CloudEvents.record(
                Topics.DOCUMENTS_RECEIVED,
                event.sourceKey(),
                "/gouji/ingest",
                event.uploadId(),
                event,
                new Trace(Context.current()));
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new KafkaException("upload " + event.uploadId() + " is not known to be appended", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while appending upload " + event.uploadId(), e);
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
