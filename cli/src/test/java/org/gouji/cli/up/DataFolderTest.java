package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderInUseIsRefusedAndFreeAgainAfterwards() {
        Path folder = temporary.resolve("data");
        try (var _ = DataFolder.take(folder)) {
            assertThat(DataFolder.isTaken(folder)).isTrue();
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Another run uses this data folder");
        }
        assertThat(DataFolder.isTaken(folder)).isFalse();
        DataFolder.take(folder).close();
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Path precious = Files.createDirectories(temporary.resolve("store")).resolve("precious");
        Files.writeString(precious, "do not delete");
        assertThatThrownBy(() -> DataFolder.take(temporary)).isInstanceOf(Trouble.class);
        assertThat(precious).exists();
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void wipingForgetsTheDataAndKeepsTheLogs() throws IOException {
        Path folder = temporary.resolve("data");
        try (var taken = DataFolder.take(folder)) {
            Files.createDirectories(folder.resolve("store"));
            Files.writeString(folder.resolve("store/store.mv"), "data");
            Files.writeString(taken.logs().resolve("query.log"), "a line");
            taken.wipe();
            assertThat(folder.resolve("store")).doesNotExist();
            assertThat(taken.logs().resolve("query.log")).exists();
        }
    }
}
