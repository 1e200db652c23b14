package org.gouji.cli.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What a run writes into its data folder about itself, for `down` and `status`.
record RunFile(Properties values) {

    private static final String NAME = "run.properties";
    private static final String UP = "up";
    private static final String READY = "ready";

    /// A run of this very process, with nothing started yet.
    static RunFile begin(Settings settings) {
        var values = new Properties();
        values.setProperty(UP, Identified.of(ProcessHandle.current()).toString());
        for (Part part : Part.values()) {
            values.setProperty("port." + part.label(), Integer.toString(settings.port(part)));
            values.setProperty("ours." + part.label(), Boolean.toString(settings.isOurs(part)));
        }
        values.setProperty("kafka", settings.kafka());
        return new RunFile(values);
    }

    static Optional<RunFile> read(Path data) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(NAME))) {
            values.load(reader);
        } catch (IOException _) {
            return Optional.empty();
        }
        return values.containsKey(UP) ? Optional.of(new RunFile(values)) : Optional.empty();
    }

    static void delete(Path data) {
        try {
            Files.deleteIfExists(data.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the file at once, so that a reader never meets half of it.
    synchronized void write(Path data) {
        try {
            Path next = data.resolve(NAME + ".next");
            try (var writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Identified up() {
        return Identified.parse(values.getProperty(UP));
    }

    /// The bootstrap servers of this run.
    String kafka() {
        return values.getProperty("kafka");
    }

    int port(Part part) {
        return Integer.parseInt(values.getProperty("port." + part.label()));
    }

    /// Whether the run itself started this part, rather than somebody else.
    boolean isOurs(Part part) {
        return Boolean.parseBoolean(values.getProperty("ours." + part.label()));
    }

    void started(String program, Process process, int restarts) {
        values.setProperty(
                "process." + program, Identified.of(process.toHandle()).toString());
        values.setProperty("restarts." + program, Integer.toString(restarts));
    }

    @Nullable Identified process(String program) {
        String text = values.getProperty("process." + program);
        return text == null ? null : Identified.parse(text);
    }

    String restarts(String program) {
        return values.getProperty("restarts." + program, "0");
    }

    void ready() {
        values.setProperty(READY, "true");
    }

    boolean isReady() {
        return values.containsKey(READY);
    }
}
