package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricNamesTest {

    private static final Path PAGE = Path.of(System.getProperty("gouji.root", ".."))
            .resolve("docs/claims.md")
            .normalize();

    @Test
    void thePageIsMadeFromTheCode() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run the tests with -Dgolden.update=true, then read the diff")
                .isEqualTo(page);
    }

    private static String page() {
        var page = new StringBuilder("""
                # Claims

                Every figure of the narrative is a claim: metric, value, unit, share, list, scope, year, quotation and place. Made from
                `MetricNames` (`-Dgolden.update=true`). Names are only ever added.

                | metric | 含义 | meaning |
                |---|---|---|
                """);
        MetricNames.ALL.forEach(
                (name, meaning) -> page.append("| `%s` | %s | %s |%n".formatted(name, meaning.zh(), meaning.en())));
        return page.toString();
    }
}
