package org.gouji.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The committed schemas are those of the records, and they tell right from wrong.
class SchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/schemas");

    static Stream<String> names() {
        return Schemas.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCommittedSchemaIsThatOfTheRecord(String name) throws IOException {
        var file = FOLDER.resolve(name + ".json");
        String made = Schemas.of(Schemas.TYPES.get(name));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("run the test with -Dgolden.update=true, then read the diff")
                .isEqualTo(made);
    }

    @Test
    void everySchemaHasItsRecord() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Schemas.TYPES.keySet());
        }
    }

    @Test
    void whatIsMissingOrOfNoKnownKindIsTold() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("document-rejected.json")));
        assertThat(schema.validate("{\"version\":1}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate("""
                        {"version":1,"uploadId":"u","documentId":"d","order":"o","portal":"p",
                         "rejection":{"code":"empty","message":"empty","messageZh":"空"},"later":true}""", InputFormat.JSON)).isEmpty();
    }
}
