package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked of a real broker: topics made once, records sent, the lag.
class BrokerTest {

    private final Map<String, Object> kafka = Map.of("bootstrap.servers", Servers.kafka());
    private final String topic = "delivery-test-" + UUID.randomUUID();
    private final InPlace inPlace = new InPlace();
    private Admin admin;

    @BeforeEach
    void makeTopics() {
        admin = Admin.create(kafka);
        var topics = List.of(TopicSetup.topic(topic, (short) 1), TopicSetup.dead(topic, "test", (short) 1));
        TopicSetup.ensure(admin, inPlace, topics);
        TopicSetup.ensure(admin, inPlace, topics);
    }

    @AfterEach
    void deleteTopics() throws Exception {
        admin.deleteTopics(List.of(topic, topic + ".test.dead")).all().get();
        admin.close();
    }

    @Test
    void topicsHaveTheirPartitions() throws Exception {
        var made = admin.describeTopics(List.of(topic, topic + ".test.dead"))
                .allTopicNames()
                .get();
        assertThat(made.values())
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.partitions()).hasSize(6));
    }

    @Test
    void theLagIsWhatTheGroupHasNotCommitted() throws Exception {
        try (var publisher = Publisher.connect(kafka, "test", inPlace)) {
            var record = new ProducerRecord<byte[], byte[]>(topic, 2, new byte[] {1}, new byte[] {2});
            assertThat(publisher.send(List.of(record, record, record), () -> {}))
                    .isEmpty();
        }
        var watchdog = new Watchdog(Duration.ofSeconds(30), () -> Instant.EPOCH);
        String group = "group-" + topic;
        try (var probe = LagProbe.start(admin, group, Subscription.to(topic, topic + ".not-made-yet"), watchdog)) {
            probe.observe();
            assertThat(watchdog.lag()).isEqualTo(3);
            admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 2), new OffsetAndMetadata(2)))
                    .all()
                    .get();
            probe.observe();
            assertThat(watchdog.lag()).isEqualTo(1);
        }
        var fitting = new Subscription(List.of(), Pattern.compile(Pattern.quote(topic)));
        try (var probe = LagProbe.start(admin, group, fitting, watchdog)) {
            probe.observe();
            assertThat(watchdog.lag()).isEqualTo(1);
        }
    }
}
