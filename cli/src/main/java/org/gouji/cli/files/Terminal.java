package org.gouji.cli.files;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether somebody looks at a stream of this process.
public enum Terminal {
    OUTPUT(1),
    ERROR(2);

    private final Path stream;

    Terminal(int number) {
        stream = Path.of("/proc/self/fd/" + number);
    }

    /// Java tells of a terminal only when standard input and output are one, so we look at the stream that
    /// we mean; where the system does not show its streams, Java's answer has to do.
    public boolean isThere() {
        try {
            Path target = Files.readSymbolicLink(stream);
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty") || target.endsWith("console");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console())
                    .map(Console::isTerminal)
                    .orElse(false);
        }
    }

    /// Whether colours are wanted: on a terminal, unless the environment says no (<https://no-color.org>) or
    /// the terminal has none.
    public boolean hasColours() {
        String no = System.getenv("NO_COLOR");
        return (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && isThere();
    }
}
