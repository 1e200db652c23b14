package org.gouji.validate.flow;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;

/// Whose results this process makes, and so which parsed reports it reads, and as whom.
class Channel {

    @Produces
    @Singleton
    Edition edition(@ConfigProperty(name = "gouji.edition") Optional<String> label) {
        return label.map(Edition::of).orElse(Edition.FIRST);
    }

    @Produces
    @Singleton
    Consumer consumer(Edition edition, Rules rules) {
        return new Consumer(edition.consumer("validate"), rules.ruleSet().version());
    }

    /// What of the channel's settings depends on the edition; the others are the application's.
    @Produces
    @Singleton
    @Identifier("reports-parsed") Map<String, Object> settings(Edition edition, Consumer consumer) {
        return Map.of("topic", edition.topic(Topics.REPORTS_PARSED), "group.id", consumer.group());
    }
}
