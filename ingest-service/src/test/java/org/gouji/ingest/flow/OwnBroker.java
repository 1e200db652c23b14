package org.gouji.ingest.flow;

import com.mongodb.client.MongoClients;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gouji.local.EmbeddedBroker;
import org.gouji.local.Servers;

/// A broker of the test's own, that it may stop and start: `kafka` is switched on and off.
public class OwnBroker implements QuarkusTestResourceLifecycleManager {

    /// Marks the field of the test that gets the switch.
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Switch {}

    private final String database = "gouji-ingest-test-" + UUID.randomUUID();
    private Path folder;
    private EmbeddedBroker broker;
    private int port;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gouji-own-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = EmbeddedBroker.start(folder, 0);
        port = Integer.parseInt(broker.address().substring(broker.address().lastIndexOf(':') + 1));
        return Map.of(
                "kafka.bootstrap.servers",
                broker.address(),
                "quarkus.mongodb.connection-string",
                Servers.mongodb(),
                "gouji.database",
                database,
                "gouji.ingest.ack-timeout",
                "3s");
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Boolean> onOff = this::turn;
        injector.injectIntoFields(onOff, new TestInjector.Annotated(Switch.class));
    }

    private void turn(boolean on) {
        if (on && broker == null) {
            broker = EmbeddedBroker.start(folder, port);
        } else if (!on && broker != null) {
            broker.close();
            broker = null;
        }
    }

    @Override
    public void stop() {
        turn(false);
        try (var client = MongoClients.create(Servers.mongodb())) {
            client.getDatabase(database).drop();
        }
    }
}
