package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TetherTest {

    @Test
    void endsWhenItsParentIsGone() throws Exception {
        Process process = start();
        assertThat(process.inputReader().readLine()).isEqualTo("running");
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void runsAsLongAsItsParentDoes() throws Exception {
        Process process = start();
        assertThat(process.inputReader().readLine()).isEqualTo("running");
        assertThat(process.isAlive()).isTrue();
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /// The program that is tethered.
    static final class Forever {
        public static void main(String... arguments) throws InterruptedException {
            System.out.println(arguments[0]);
            Thread.currentThread().join();
        }
    }

    private static Process start() throws java.io.IOException {
        return new ProcessBuilder(
                        Programs.javaCommand(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tether.class.getName(),
                        Forever.class.getName(),
                        "running")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
