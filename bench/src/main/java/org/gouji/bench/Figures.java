package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.contracts.json.Json;

/// Figures with their names, in the order in which they were measured.
final class Figures {

    private final Map<String, Object> figures = new LinkedHashMap<>();

    Figures add(String name, Object value) {
        figures.put(name, value);
        return this;
    }

    /// A number with as many digits as were measured.
    Figures add(String name, double value, String unit) {
        return add(
                name,
                value >= 100
                        ? Math.round(value) + " " + unit
                        : "%.2f %s".formatted(value, unit).strip());
    }

    /// Prints the table and writes it as JSON under `target/bench/`.
    void publish(String name, Path root) throws IOException {
        System.out.println("\n" + name);
        figures.forEach((key, value) -> System.out.printf("  %-58s %s%n", key, value));
        Path file = root.resolve("target/bench").resolve(name + ".json");
        Files.createDirectories(file.getParent());
        Files.write(file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(figures));
    }
}
