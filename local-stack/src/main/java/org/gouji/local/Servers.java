package org.gouji.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The servers that tests run on: those which `GOUJI_KAFKA` and `GOUJI_MONGODB_URI` name, else embedded ones, started
/// once in a JVM and gone with it.
public final class Servers {

    /// Held here, because a logger that nobody holds forgets its level.
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("kafka"),
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("state.change.logger"),
            Logger.getLogger("de.bwaldvogel.mongo"));

    /// Bootstrap servers of the broker to test against.
    public static String kafka() {
        return address("GOUJI_KAFKA", () -> {
            Path folder = temporary("gouji-broker");
            var broker = EmbeddedBroker.start(folder, 0);
            atExit(() -> {
                broker.close();
                delete(folder);
            });
            return broker.address();
        });
    }

    /// Connection string of the store to test against.
    public static String mongodb() {
        return address("GOUJI_MONGODB_URI", () -> {
            var store = EmbeddedStore.inMemory(0);
            atExit(store::close);
            return store.address();
        });
    }

    /// Whether [#mongodb] is a server somebody else runs, and so the real thing.
    public static boolean isMongodbGiven() {
        return given("GOUJI_MONGODB_URI") != null;
    }

    /// Whether [#kafka] is a server somebody else runs.
    public static boolean isKafkaGiven() {
        return given("GOUJI_KAFKA") != null;
    }

    private static @Nullable String given(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String address(String variable, Supplier<String> embedded) {
        String given = given(variable);
        if (given != null) {
            return given;
        }
        // A system property, because a test framework may load this class more than once in one JVM.
        String property = "gouji.embedded." + variable;
        synchronized (System.getProperties()) {
            String running = System.getProperty(property);
            if (running == null) {
                CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
                running = embedded.get();
                System.setProperty(property, running);
            }
            return running;
        }
    }

    private static void atExit(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "stop-embedded-server"));
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }

    private Servers() {}
}
