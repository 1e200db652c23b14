package org.gouji.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sends records and returns when the broker has them for good, or has refused them for good.
public final class Publisher implements AutoCloseable {

    /// The client measures a record before it is compressed, the broker after; the broker's limit counts.
    private static final int MAX_REQUEST_BYTES = 96 * 1024 * 1024;

    /// A record that will never be taken.
    public record Refused(int index, Throwable why) {}

    private final Producer<byte[], byte[]> producer;
    private final InPlace inPlace;

    public Publisher(Producer<byte[], byte[]> producer, InPlace inPlace) {
        this.producer = producer;
        this.inPlace = inPlace;
    }

    /// A publisher on a producer of its own. `kafka` is the common client configuration.
    public static Publisher connect(Map<String, Object> kafka, String clientId, InPlace inPlace) {
        var settings = new HashMap<String, Object>(kafka);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId + "-publisher");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, (long) MAX_REQUEST_BYTES);
        return new Publisher(
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()), inPlace);
    }

    /// Sends all, waits for all. What an outage kept back is sent again; what is left are the refused.
    public List<Refused> send(List<ProducerRecord<byte[], byte[]>> records, Runnable sign) {
        var refused = new ArrayList<Refused>();
        var waiting = new ArrayList<Integer>();
        for (int i = 0; i < records.size(); i++) {
            waiting.add(i);
        }
        if (!waiting.isEmpty()) {
            inPlace.until("send to " + records.getFirst().topic(), sign, () -> {
                sendOnce(records, waiting, refused);
                return waiting;
            });
        }
        return refused;
    }

    /// One try; leaves in `waiting` what an outage kept back, and throws the outage then.
    private void sendOnce(List<ProducerRecord<byte[], byte[]>> records, List<Integer> waiting, List<Refused> refused)
            throws Exception {
        var futures = new ArrayList<Future<?>>();
        for (int index : waiting) {
            futures.add(start(records.get(index)));
        }
        var kept = new ArrayList<Integer>();
        Throwable outage = null;
        for (int i = 0; i < futures.size(); i++) {
            try {
                futures.get(i).get();
            } catch (ExecutionException e) {
                if (Outage.is(e.getCause())) {
                    kept.add(waiting.get(i));
                    outage = e.getCause();
                } else {
                    refused.add(new Refused(waiting.get(i), e.getCause() == null ? e : e.getCause()));
                }
            }
        }
        waiting.clear();
        waiting.addAll(kept);
        if (outage instanceof Exception e) {
            throw e;
        }
    }

    private Future<?> start(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
