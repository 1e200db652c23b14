package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Watchdog watchdog = new Watchdog(Duration.ofSeconds(30), () -> now);

    @Test
    void nothingToDoIsNoTrouble() {
        watchdog.observe(0, 10);
        pass(3_600);
        assertThat(watchdog.trouble()).isEmpty();
    }

    @Test
    void waitingRecordsWithoutAnyMoveAreTrouble() {
        watchdog.observe(5, 10);
        pass(30);
        assertThat(watchdog.trouble()).isEmpty();
        pass(1);
        watchdog.observe(6, 10);
        assertThat(watchdog.trouble()).get().asString().startsWith("6 records wait and nothing moved since 2026");
    }

    @Test
    void aCommitEndsTheTrouble() {
        watchdog.observe(5, 10);
        pass(31);
        watchdog.observe(5, 11);
        assertThat(watchdog.trouble()).isEmpty();
    }

    @Test
    void waitingForTheStoreIsLife() {
        watchdog.observe(5, 10);
        watchdog.batchBegins();
        for (int i = 0; i < 100; i++) {
            pass(5);
            watchdog.beat();
            watchdog.observe(5, 10);
        }
        assertThat(watchdog.trouble()).isEmpty();
        pass(31);
        assertThat(watchdog.trouble()).isPresent();
    }

    @Test
    void batchesThatEndWithoutCommitsAreTrouble() {
        watchdog.observe(5, 10);
        for (int i = 0; i < 7; i++) {
            watchdog.batchBegins();
            watchdog.beat();
            pass(5);
            watchdog.batchEnds();
            watchdog.observe(5, 10);
        }
        assertThat(watchdog.trouble()).isEmpty();
        pass(1);
        assertThat(watchdog.trouble()).get().asString().contains("no commit follows");
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
