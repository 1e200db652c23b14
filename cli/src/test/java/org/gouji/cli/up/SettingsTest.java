package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAWishEverythingIsOursOnTheUsualPorts() {
        Settings settings = settings(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("/project/.gouji"));
        assertThat(settings.kafka()).isEqualTo("127.0.0.1:9092");
        assertThat(settings.mongodb()).isEqualTo("mongodb://127.0.0.1:27017");
        assertThat(settings.address(Part.QUERY)).isEqualTo("http://127.0.0.1:8080");
        assertThat(Part.values()).allMatch(settings::isOurs);
    }

    @Test
    void aServerThatSomebodyElseRunsIsNotOursToStart() {
        Settings settings = settings(Map.of("GOUJI_KAFKA", "kafka:9093", "GOUJI_STORE_PORT", "27018"));
        assertThat(settings.isOurs(Part.BROKER)).isFalse();
        assertThat(settings.isOurs(Part.STORE)).isTrue();
        assertThat(settings.kafka()).isEqualTo("kafka:9093");
        assertThat(settings.mongodb()).isEqualTo("mongodb://127.0.0.1:27018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80"})
    void whatIsNoPortIsRefusedByName(String value) {
        assertThatThrownBy(() -> settings(Map.of("GOUJI_QUERY_PORT", value)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("GOUJI_QUERY_PORT=" + value);
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(Path.of("/project"), null, environment);
    }
}
