package org.gouji.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How each event looks on the wire. The golden files were written once: what reads them must go on doing so.
class WireTest {

    private static final Path GOLDEN = Path.of("src/test/resources/wire");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    private static final Map<String, Object> EXAMPLES = Map.of(
            "document-received", WireExamples.received(),
            "document-rejected", WireExamples.rejected(),
            "report-parsed", WireExamples.parsed(),
            "report-validated", WireExamples.validated());

    static Stream<String> names() {
        return EXAMPLES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEventIsWrittenAsItsGoldenFile(String name) throws IOException {
        var file = GOLDEN.resolve(name + ".json");
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(EXAMPLES.get(name)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written.toPrettyString() + "\n");
        }
        assertThat(written).isEqualTo(Json.MAPPER.readTree(file.toFile()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aGoldenFileReadsBackAsItsEvent(String name) throws IOException {
        var file = GOLDEN.resolve(name + ".json").toFile();
        var read = Json.MAPPER.readValue(file, EXAMPLES.get(name).getClass());
        assertThat(Json.MAPPER.writeValueAsString(read)).isEqualTo(Json.MAPPER.writeValueAsString(EXAMPLES.get(name)));
        assertThat(read).usingRecursiveComparison().isEqualTo(EXAMPLES.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aGoldenFileKeepsItsSchema(String name) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".json")));
        assertThat(schema.validate(Files.readString(GOLDEN.resolve(name + ".json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatALaterWriterAddsIsPassedOver(String name) throws IOException {
        var json =
                (ObjectNode) Json.MAPPER.readTree(GOLDEN.resolve(name + ".json").toFile());
        json.putObject("later").put("more", true);
        var read = Json.MAPPER.treeToValue(json, EXAMPLES.get(name).getClass());
        assertThat(read).usingRecursiveComparison().isEqualTo(EXAMPLES.get(name));
    }
}
