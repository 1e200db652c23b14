package org.gouji.acceptance.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A command of the command line as a process.
final class Command {

    private static final Path ROOT =
            Path.of(System.getProperty("gouji.root", "..")).toAbsolutePath().normalize();

    /// What it said, standard error included, and how it ended.
    record Answer(int exitCode, String text) {}

    private final Map<String, String> environment;
    private final Path folder;

    Command(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    static boolean isBuilt() {
        return Files.isDirectory(ROOT.resolve("cli/target/lib"));
    }

    Answer run(String... arguments) throws InterruptedException {
        Path log = folder.resolve("command-" + System.nanoTime() + ".log");
        int exitCode = start(log, arguments).waitFor();
        return new Answer(exitCode, text(log));
    }

    /// Started, with its lines going to a file.
    Process start(Path log, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dgouji.root=" + ROOT,
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                jar() + ":" + ROOT.resolve("cli/target/lib") + "/*",
                "org.gouji.cli.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar() {
        try (var files = Files.list(ROOT.resolve("cli/target"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith("-SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
