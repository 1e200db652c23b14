package org.gouji.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormCoverageTest {

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        Path page = Path.of(System.getProperty("gouji.root", "..")).resolve("docs/form-coverage.md");
        String written = FormCoverage.markdown();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, written);
        }
        assertThat(page)
                .as("run mvn test -Dgolden.update=true, then read the diff")
                .hasContent(written);
        assertThat(written).as("fields that are not read").doesNotContain("| no |");
    }
}
