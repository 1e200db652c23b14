package org.gouji.cli.compare;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.contracts.json.Json;

/// One run's output: a file of lines, or a folder of such files. Read as it is asked for.
final class Run implements AutoCloseable {

    private final List<Reader> open = new ArrayList<>();
    private final Iterator<Outcome> outcomes;

    Run(Path path) {
        outcomes = files(path).stream()
                .flatMap(file -> lines(file).filter(line -> !line.isBlank()).map(line -> outcome(file, line)))
                .iterator();
    }

    boolean hasNext() {
        return outcomes.hasNext();
    }

    Outcome next() {
        return outcomes.next();
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private Stream<String> lines(Path file) {
        try {
            var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            open.add(reader);
            return reader.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Outcome outcome(Path file, String line) {
        try {
            return Outcome.of(Json.MAPPER.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no output of check --format ndjson", e);
        }
    }

    @Override
    public void close() {
        for (var reader : open) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
