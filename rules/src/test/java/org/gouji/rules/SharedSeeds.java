package org.gouji.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.json.Json;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;

/// The real reports that lie beside this repository, where they do, as reader and rules see them.
final class SharedSeeds {

    record Seed(String name, Reading.Read read, Validation validation, JsonNode gold) {
        @Override
        public String toString() {
            return name;
        }
    }

    private SharedSeeds() {}

    static List<Seed> all() throws IOException {
        var shared = Path.of(System.getProperty("gouji.root", ".."))
                .resolve("../shared")
                .normalize();
        assumeTrue(Files.isDirectory(shared.resolve("seeds")), "skipped: no real reports in ../shared/seeds");
        try (var files = Files.list(shared.resolve("seeds"))) {
            return files.sorted()
                    .map(file -> seed(file, shared.resolve("gold")))
                    .toList();
        }
    }

    private static Seed seed(Path file, Path gold) {
        try {
            var name = file.getFileName().toString();
            var document = RawDocument.of(Files.readAllBytes(file), name);
            var read = (Reading.Read) new ReportReader().read(document);
            var truth = Json.MAPPER.readTree(
                    gold.resolve(name.replace(".txt", ".json")).toFile());
            return new Seed(name, read, new RuleEngine().validate(Dossier.of(read.report())), truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
