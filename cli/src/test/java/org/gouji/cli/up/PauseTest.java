package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void growsUpToAMinute() {
        assertThat(Stream.iterate(Pause.FIRST, Pause::doubled)
                        .limit(9)
                        .map(pause -> pause.next().toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void startsAgainFromTheFirstOnceTheProgramRanWell() {
        Pause grown = Pause.FIRST.doubled().doubled();
        assertThat(grown.after(Duration.ofSeconds(119))).isEqualTo(grown);
        assertThat(grown.after(Duration.ofSeconds(120))).isEqualTo(Pause.FIRST);
    }
}
