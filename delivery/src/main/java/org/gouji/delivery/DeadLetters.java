package org.gouji.delivery;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.gouji.contracts.event.Topics;

/// Bad records as dead letters: payload, key and headers unchanged, so that they can be replayed, and in
/// further headers why they are here and where they came from. A letter may be sent twice (a crash
/// between sending and committing); topic, partition and offset tell which are the same.
public final class DeadLetters {

    public static final String REASON = "dead-reason";
    public static final String EXCEPTION = "dead-exception";
    public static final String MESSAGE = "dead-message";
    public static final String TOPIC = "dead-topic";
    public static final String PARTITION = "dead-partition";
    public static final String OFFSET = "dead-offset";
    public static final String TIMESTAMP = "dead-timestamp";
    public static final String CONSUMER = "dead-consumer";
    public static final String VERSION = "dead-version";
    /// Set to `true` on a letter whose payload the broker would not take: it lies only at its origin.
    public static final String PAYLOAD_OMITTED = "dead-payload-omitted";

    private static final int MESSAGE_LIMIT = 1_000;

    private DeadLetters() {}

    /// The letter for a bad record.
    static ProducerRecord<byte[], byte[]> letter(Received received, BadRecord bad, Consumer consumer) {
        return letter(received, bad, consumer, received.record().value());
    }

    /// The same without the payload, for a broker that finds the letter too large.
    static ProducerRecord<byte[], byte[]> withoutPayload(Received received, BadRecord bad, Consumer consumer) {
        var letter = letter(received, bad, consumer, new byte[0]);
        CloudEvents.put(letter.headers(), PAYLOAD_OMITTED, "true");
        return letter;
    }

    private static ProducerRecord<byte[], byte[]> letter(
            Received received, BadRecord bad, Consumer consumer, byte[] payload) {
        var record = received.record();
        var letter = new ProducerRecord<>(Topics.dead(record.topic(), consumer.name()), record.key(), payload);
        var headers = letter.headers();
        record.headers().forEach(headers::add);
        var cause = bad.getCause() == null ? bad : bad.getCause();
        CloudEvents.put(headers, REASON, bad.reason());
        CloudEvents.put(headers, EXCEPTION, cause.getClass().getName());
        CloudEvents.put(headers, MESSAGE, bounded(String.valueOf(bad.getMessage())));
        CloudEvents.put(headers, TOPIC, record.topic());
        CloudEvents.put(headers, PARTITION, Integer.toString(record.partition()));
        CloudEvents.put(headers, OFFSET, Long.toString(record.offset()));
        CloudEvents.put(headers, TIMESTAMP, Long.toString(record.timestamp()));
        CloudEvents.put(headers, CONSUMER, consumer.name());
        CloudEvents.put(headers, VERSION, consumer.version());
        return letter;
    }

    private static String bounded(String message) {
        return message.length() <= MESSAGE_LIMIT ? message : message.substring(0, MESSAGE_LIMIT) + "…";
    }
}
