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
    void aFolderStandsForItsFilesByName() throws IOException {
        var below = Files.createDirectories(folder.resolve("b"));
        var files = List.of(folder.resolve("a.txt"), below.resolve("x.html"), folder.resolve("c.txt"));
        for (var file : files) {
            Files.createFile(file);
        }
        Files.createFile(folder.resolve(".hidden"));
        assertThat(Inputs.of(List.of(folder))).containsExactlyElementsOf(files);
    }

    @Test
    void aPathThatDoesNotExistIsKept() {
        assertThat(Inputs.of(List.of(folder.resolve("none")))).containsExactly(folder.resolve("none"));
    }
}
