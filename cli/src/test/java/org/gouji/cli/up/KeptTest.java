package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest implements Kept.Observer {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Process> processes = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    void aProgramThatDiesIsStartedAgainAfterAGrowingPause() throws Exception {
        Kept kept = kept("exit 3");
        kept.start();
        assertThat(List.of(next(), next(), next(), next(), next()))
                .containsExactly("started 0", "died 3 after 10 ms", "started 1", "died 3 after 20 ms", "started 2");
        kept.askToStop();
        kept.awaitStop();
    }

    @Test
    void aProgramThatWasAskedToStopStaysStopped() throws Exception {
        Kept kept = kept("exec sleep 600");
        kept.start();
        Process process = processes.take();
        kept.askToStop();
        kept.awaitStop();
        assertThat(process.isAlive()).isFalse();
        assertThat(kept.restarts()).isZero();
        assertThat(told).containsExactly("started 0");
    }

    @Test
    void aKilledProgramIsStartedAgain() throws Exception {
        Kept kept = kept("exec sleep 600");
        kept.start();
        processes.take().destroyForcibly();
        Process second = processes.take();
        assertThat(second.isAlive()).isTrue();
        assertThat(List.of(next(), next(), next())).containsExactly("started 0", "died 137 after 10 ms", "started 1");
        kept.askToStop();
        kept.awaitStop();
    }

    @Test
    void anotherProgramTakesThePlaceAtOnceAndWithoutBlame() throws Exception {
        Kept kept = kept("exec sleep 600");
        kept.start();
        Process first = processes.take();
        kept.become(kept("exec sleep 601").program());
        Process second = processes.take();
        assertThat(first.isAlive()).isFalse();
        assertThat(second.isAlive()).isTrue();
        assertThat(kept.program().command()).contains("exec sleep 601");
        assertThat(told).containsExactly("started 0", "started 0");
        second.destroyForcibly();
        assertThat(List.of(next(), next(), next())).contains("died 137 after 10 ms");
        kept.askToStop();
        kept.awaitStop();
    }

    @Test
    void aProgramIsDeafToTheTerminal() throws Exception {
        Kept kept = kept("kill -INT $$; kill -HUP $$; exit 7");
        kept.start();
        assertThat(List.of(next(), next())).containsExactly("started 0", "died 7 after 10 ms");
        kept.askToStop();
        kept.awaitStop();
    }

    @Override
    public void started(Program program, Process process, int restarts) {
        told.add("started " + restarts);
        processes.add(process);
    }

    @Override
    public void died(Program program, int exitCode, Duration pause) {
        told.add("died " + exitCode + " after " + pause.toMillis() + " ms");
    }

    private String next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    private Kept kept(String script) {
        var program =
                new Program("program", List.of("/bin/sh", "-c", script), Map.of(), folder.resolve("log"), () -> true);
        return new Kept(program, this, new Pause(Duration.ofMillis(10)));
    }
}
