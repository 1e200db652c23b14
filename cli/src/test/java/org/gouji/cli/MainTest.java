package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "--wrong"})
    void wrongUsageIsOneLineAndSixtyFour(String arguments) {
        String said = errorsOf(() -> assertThat(Main.run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(64));
        assertThat(said.lines()).hasSize(1);
    }

    @Test
    void helpIsNoError() {
        assertThat(Main.run("--help")).isZero();
    }

    private static String errorsOf(Runnable action) {
        PrintStream before = System.err;
        var bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
