package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    Path data;

    @Test
    void tellsTheRunsProcessAndPorts() {
        RunFile.begin(Settings.of(data, data, Map.of("GOUJI_QUERY_PORT", "18080")))
                .write(data);
        RunFile run = RunFile.read(data).orElseThrow();
        assertThat(run.up().find()).contains(ProcessHandle.current());
        assertThat(run.port(Part.QUERY)).isEqualTo(18080);
        assertThat(run.isReady()).isFalse();
    }

    @Test
    void tellsWhichPartsSomebodyElseRuns() {
        RunFile.begin(Settings.of(data, data, Map.of("GOUJI_MONGODB_URI", "mongodb://elsewhere")))
                .write(data);
        RunFile run = RunFile.read(data).orElseThrow();
        assertThat(run.isOurs(Part.STORE)).isFalse();
        assertThat(run.isOurs(Part.BROKER)).isTrue();
    }

    @Test
    void aLaterProcessWithTheSameNumberIsAStranger() {
        var here = Identified.of(ProcessHandle.current());
        assertThat(new Identified(here.pid(), here.startMillis() - 5000).find()).isEmpty();
    }
}
