package org.gouji.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void pathsStandForTheirFiles() throws IOException {
        var file = Files.createFile(Files.createDirectories(folder.resolve("b")).resolve("x.html"));
        assertThat(Inputs.of(List.of(folder, folder.resolve("none"))))
                .toIterable()
                .containsExactly(file, folder.resolve("none"));
    }

    @Test
    void nothingIsLookedAtBeforeItIsAskedFor() throws IOException {
        Files.createFile(folder.resolve("a"));
        var later = Files.createDirectories(folder.resolve("b"));
        var files = Inputs.of(List.of(folder));
        assertThat(files.next()).isEqualTo(folder.resolve("a"));
        var late = Files.createFile(later.resolve("late"));
        assertThat(files.next()).isEqualTo(late);
    }
}
