package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Message;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void idsAreUnique() {
        assertThat(RuleBook.infos()).extracting(RuleInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhyInBothLanguages() {
        for (var rule : RuleBook.infos()) {
            assertThat(Stream.of(rule.title(), rule.question(), rule.law(), rule.fires(), rule.edge(), rule.holds()))
                    .as(rule.id())
                    .allMatch(RuleBookTest::filled);
        }
    }

    @Test
    void everyRuleClassIsInTheBook() throws IOException {
        var classes = RuleBook.RULES.stream()
                .map(rule -> rule.getClass().getSimpleName() + ".java")
                .toList();
        try (var files = Files.walk(Path.of("src/main/java/org/gouji/rules"))) {
            var written = files.filter(file -> Files.isRegularFile(file) && implementsRule(file))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(classes).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void rulesMdSaysWhatTheRulesSay() throws IOException {
        var page = Path.of("RULES.md");
        var written = RuleDocs.markdown(RuleBook.RULES);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, written);
        }
        assertThat(page)
                .as("run the tests with -Dgolden.update=true, then read the diff")
                .hasContent(written);
    }

    private static boolean filled(Message message) {
        return !message.zh().isBlank()
                && !message.en().isBlank()
                && message.zh()
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean implementsRule(Path file) {
        try {
            return Files.readString(file).contains("implements Rule {");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
