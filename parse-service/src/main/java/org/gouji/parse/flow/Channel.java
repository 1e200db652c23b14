package org.gouji.parse.flow;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.Consumer;
import org.gouji.reader.ReportReader;

/// Whose results this process makes, and so as whom it reads the received documents.
class Channel {

    @Produces
    @Singleton
    Edition edition(@ConfigProperty(name = "gouji.edition") Optional<String> label) {
        return label.map(Edition::of).orElse(Edition.FIRST);
    }

    @Produces
    @Singleton
    Consumer consumer(Edition edition) {
        return new Consumer(edition.consumer("parse"), ReportReader.VERSION);
    }

    /// What of the channel's settings depends on the edition; the others are the application's.
    @Produces
    @Singleton
    @Identifier("documents-received") Map<String, Object> settings(Consumer consumer) {
        return Map.of("topic", Topics.DOCUMENTS_RECEIVED, "group.id", consumer.group());
    }
}
