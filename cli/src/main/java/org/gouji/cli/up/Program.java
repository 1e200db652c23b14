package org.gouji.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A program to keep running: what to call it, how to start it, where its lines go, and how to ask whether it is ready.
record Program(String name, List<String> command, Map<String, String> environment, Path log, Probe probe) {

    /// Ctrl-C in a terminal reaches every process there. Only the one who keeps order may act on it, so the others
    /// are started deaf to it; a JVM leaves a signal alone that was ignored before it began.
    static final List<String> DEAF = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "gouji");

    Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /// Starts it. Its standard input stays open as long as this process lives, which is how it notices our end.
    Process start() throws IOException {
        var whole = new ArrayList<>(DEAF);
        whole.addAll(command);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
