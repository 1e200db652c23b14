package org.gouji.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.contracts.event.Edition;
import org.gouji.query.TestServers;
import org.gouji.rules.SettingsFile;
import org.gouji.rules.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ServedRulesTest {

    @Inject
    Editions editions;

    @Test
    void whatNobodyEnrolledGoesByTheConfiguration(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("rules.properties"), "outlier.bound = 4");
        var rules = new ServedRules(editions, Optional.of(file));
        assertThat(rules.settings(Edition.FIRST).value(Threshold.OUTLIER_BOUND)).isEqualByComparingTo("4");
        assertThat(rules.engine().ruleSet())
                .isNotEqualTo(
                        new ServedRules(editions, Optional.empty()).engine().ruleSet());
    }

    @Test
    void aFileThatCannotBeMeantStopsTheStart(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("rules.properties"), "outlier.bound = often");
        assertThatThrownBy(() -> new ServedRules(editions, Optional.of(file))).isInstanceOf(SettingsFile.Invalid.class);
    }
}
