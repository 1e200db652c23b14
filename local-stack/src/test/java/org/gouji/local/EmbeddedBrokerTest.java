package org.gouji.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path folder;

    @Test
    void compressedRecordsAndCommittedOffsetsSurviveARestart() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            create(broker, "kept", Map.of());
            send(broker, "kept", "one", "two");
            assertThat(readAndCommit(broker, "kept", 2))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("one", "two");
        }
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            send(broker, "kept", "three");
            assertThat(readAndCommit(broker, "kept", 1))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("three");
        }
    }

    @Test
    void theBrokersOwnClockCountsWhereATopicSaysSo() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0)) {
            create(broker, "stamped", Map.of("message.timestamp.type", "LogAppendTime"));
            long before = System.currentTimeMillis();
            send(broker, "stamped", "a claim of another time");
            assertThat(readAndCommit(broker, "stamped", 1)).singleElement().satisfies(record -> {
                assertThat(record.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
                assertThat(record.timestamp()).isGreaterThanOrEqualTo(before);
            });
        }
    }

    @Test
    void noTopicAppearsByItself() throws Exception {
        try (var broker = EmbeddedBroker.start(folder, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("nobody-made-it"))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void create(EmbeddedBroker broker, String topic, Map<String, String> settings) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(settings)))
                    .all()
                    .get();
        }
    }

    private static void send(EmbeddedBroker broker, String topic, String... values) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker.address(), "acks", "all", "compression.type", "zstd");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, 0, 1L, "key", value)).get();
            }
        }
    }

    private static List<ConsumerRecord<String, String>> readAndCommit(EmbeddedBroker broker, String topic, int count) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                broker.address(),
                "group.id",
                "reader",
                "enable.auto.commit",
                "false",
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            var records = new ArrayList<ConsumerRecord<String, String>>();
            for (int i = 0; i < 30 && records.size() < count; i++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            consumer.commitSync();
            return records;
        }
    }
}
