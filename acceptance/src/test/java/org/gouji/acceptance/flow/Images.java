package org.gouji.acceptance.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The images that containers are made of: there already, or pulled in a bounded time.
final class Images {

    /// For all of them. A slow line takes minutes for some hundred megabytes; a registry that cannot be reached is
    /// mostly known in seconds, and one that says nothing at all is not waited for any longer.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Images() {}

    /// The first image that cannot be had, with what the engine says about it; empty where all are there.
    static Optional<String> missing(List<String> names) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var name : names) {
            if (!docker(end, "image", "inspect", name).isEmpty()) {
                String trouble = docker(end, "pull", "--quiet", name);
                if (!trouble.isEmpty()) {
                    return Optional.of(name + ": " + trouble);
                }
            }
        }
        return Optional.empty();
    }

    /// What went wrong, in the engine's words; nothing where nothing did.
    private static String docker(long end, String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder("docker");
        command.command().addAll(List.of(arguments));
        var said = Files.createTempFile("gouji-docker", ".log");
        try {
            var process = command.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly();
                return "no answer within " + PATIENCE.toMinutes() + " minutes";
            }
            return process.exitValue() == 0
                    ? ""
                    : "the engine says " + Files.readString(said).strip();
        } finally {
            Files.delete(said);
        }
    }
}
