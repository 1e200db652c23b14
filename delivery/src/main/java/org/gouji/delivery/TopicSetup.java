package org.gouji.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.gouji.contracts.event.Topics;

/// Makes the topics that a service owns, where they are not there yet. The number of partitions is fixed
/// for the life of a topic: keys must stay where they are.
public final class TopicSetup {

    public static final int PARTITIONS = 6;

    private static final String FOR_EVER = "-1";
    private static final int ANSWER_SECONDS = 20;

    private TopicSetup() {}

    /// A topic of events.
    public static NewTopic topic(String name, short replication) {
        return new NewTopic(name, PARTITIONS, replication);
    }

    /// The dead letters of a consumer; kept until somebody has dealt with them.
    public static NewTopic dead(String topic, String consumer, short replication) {
        return new NewTopic(Topics.dead(topic, consumer), PARTITIONS, replication)
                .configs(Map.of("retention.ms", FOR_EVER));
    }

    /// Makes what is missing; waits for a broker that is not there yet.
    public static void ensure(Admin admin, InPlace inPlace, List<NewTopic> topics) {
        for (var topic : topics) {
            inPlace.until("topic " + topic.name(), () -> {}, () -> {
                make(admin, topic);
                return topic;
            });
        }
    }

    private static void make(Admin admin, NewTopic topic) throws Exception {
        try {
            admin.createTopics(List.of(topic)).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        // Made is not yet known to every broker; unknown counts as an outage, and is asked again.
        admin.describeTopics(List.of(topic.name())).allTopicNames().get(ANSWER_SECONDS, TimeUnit.SECONDS);
    }
}
