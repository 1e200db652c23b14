package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void whatIsNotNamedKeepsItsDefault() throws IOException {
        assertThat(read("")).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void daysAndBoundsAreRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("rules.properties"), """
                # 本省规定
                deadline.departments = 01-20
                deadline.local.35 = 02-28
                deadline.local.3504.townships = 03-15
                carry-forward-share.bound = 0.25
                """);

        var settings = SettingsFile.load(file);

        assertThat(settings.departments()).isEqualTo(MonthDay.of(1, 20));
        assertThat(settings.governments()).isEqualTo(MonthDay.of(3, 31));
        assertThat(settings.value(Threshold.CARRY_FORWARD_BOUND)).isEqualByComparingTo("0.25");
        assertThat(settings.count(Threshold.ALL_ONE_OUTCOME_FROM)).isEqualTo(30);
    }

    @Test
    void theLongestBeginningOfTheCodeWinsAndOfTwoTheOneWithTheKind() throws IOException {
        var settings = read("deadline.local.35=02-28\ndeadline.local.3504.townships=03-15\n"
                + "deadline.local.3504=03-01\ndeadline.local.44.townships=02-01");

        assertThat(settings.local("350430101", "townships")).isEqualTo(MonthDay.of(3, 15));
        assertThat(settings.local("350430", "governments")).isEqualTo(MonthDay.of(3, 1));
        assertThat(settings.local("350100", "townships")).isEqualTo(MonthDay.of(2, 28));
        assertThat(settings.local("440100", "governments")).isNull();
        assertThat(settings.local(null, "governments")).isNull();
    }

    @Test
    void everyFaultIsToldWithItsKey() {
        assertThatThrownBy(() -> read("deadline.departments=31.1.\ncarry-forward-share.bound=2\nshare=1\n"
                        + "deadline.governments=02-29\ndeadline.local.Fujian=03-01\n"
                        + "applications-all-one-outcome.from=1.5\nfee-unit-suspect.county=-1\noutlier.peers=65"))
                .isInstanceOf(SettingsFile.Invalid.class)
                .hasMessageContainingAll(
                        "test: ",
                        "deadline.departments = 31.1.",
                        "carry-forward-share.bound = 2",
                        "must be a fraction from 0 to 1",
                        "share 不是已知的设置项 is no known setting",
                        "deadline.governments = 02-29",
                        "deadline.local.Fujian",
                        "applications-all-one-outcome.from = 1.5",
                        "fee-unit-suspect.county = -1",
                        "outlier.peers = 65");
    }

    @Test
    void everyBoundIsPartOfTheRuleSetsHash() {
        for (var threshold : Threshold.values()) {
            var other = Settings.DEFAULT.with(threshold, threshold.normal().add(new BigDecimal("0.1")));
            assertThat(RuleBook.ruleSet(RuleBook.RULES, other))
                    .as(threshold.key())
                    .isNotEqualTo(RuleBook.ruleSet(RuleBook.RULES, Settings.DEFAULT));
        }
    }

    @Test
    void everyDefaultIsAdmitted() {
        for (var threshold : Threshold.values()) {
            assertThat(threshold.kind().admits(threshold.normal()))
                    .as(threshold.key())
                    .isTrue();
        }
    }

    @Test
    void thePageSaysWhatCanBeSet() throws IOException {
        var page = Path.of("SETTINGS.md");
        var written = SettingsDocs.markdown();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, written);
        }
        assertThat(page)
                .as("run the tests with -Dgolden.update=true, then read the diff")
                .hasContent(written);
    }

    private static Settings read(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return SettingsFile.read(properties, "test");
    }
}
