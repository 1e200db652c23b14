package org.gouji.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.json.Json;
import org.gouji.reader.Proof;
import org.junit.jupiter.api.Test;

/// The sentences that the web page makes its Chinese proofs of are the reader's.
class ProofsFileTest {

    private static final Path FILE = Path.of("src/main/webui/src/i18n/proofs.json");

    @Test
    void theCommittedSentencesAreTheReaders() throws IOException {
        var sentences = Stream.of(Proof.values()).map(ProofsFileTest::sentence).toList();
        String made =
                Json.MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(sentences) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("run the test with -Dgolden.update=true, then read the diff")
                .isEqualTo(made);
    }

    private static Map<String, String> sentence(Proof proof) {
        var sentence = new LinkedHashMap<String, String>();
        sentence.put("en", proof.en());
        sentence.put("zh", proof.zh());
        return sentence;
    }
}
