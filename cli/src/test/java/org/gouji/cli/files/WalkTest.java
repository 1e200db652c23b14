package org.gouji.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {

    @TempDir
    private Path folder;

    private final List<Input.LeftOut> leftOut = new ArrayList<>();

    @Test
    void aFolderStandsForItsFilesByName() throws IOException {
        var below = Files.createDirectories(folder.resolve("b"));
        var files =
                List.of(file(folder.resolve("a.txt")), file(below.resolve("x.html")), file(folder.resolve("c.txt")));
        Files.createFile(folder.resolve(".hidden"));
        assertThat(walk(folder)).containsExactlyElementsOf(files);
        assertThat(leftOut).isEmpty();
    }

    @Test
    void aPathThatDoesNotExistIsKept() {
        assertThat(walk(folder.resolve("none"))).containsExactly(new Input.File(folder.resolve("none")));
    }

    @Test
    void aDashIsStandardInput() {
        assertThat(walk(Path.of("-"))).containsExactly(new Input.StandardInput(Path.of("-")));
    }

    @Test
    void aLinkToAFileIsReadAndOneToAFolderIsNot() throws IOException {
        var real = file(folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), real.path());
        Files.createSymbolicLink(folder.resolve("circle"), folder);
        assertThat(walk(folder)).containsExactly(real, new Input.File(folder.resolve("b.txt")));
        assertThat(leftOut).containsExactly(new Input.LeftOut(folder.resolve("circle"), Input.Reason.LINK_TO_FOLDER));
    }

    @Test
    void aLinkThatWasNamedIsFollowed() throws IOException {
        var real = Files.createDirectories(folder.resolve("real"));
        file(real.resolve("a.txt"));
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(walk(link)).containsExactly(new Input.File(link.resolve("a.txt")));
    }

    @Test
    void aDanglingLinkIsKeptForWhoeverOpensIt() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
        assertThat(walk(folder)).containsExactly(new Input.File(link));
    }

    @Test
    void anEmptyFolderIsSaidToBeSo() {
        assertThat(walk(folder)).isEmpty();
        assertThat(leftOut).containsExactly(new Input.LeftOut(folder, Input.Reason.EMPTY));
    }

    @Test
    void aFolderThatCannotBeListedIsAnAnswerAndTheWalkGoesOn() throws IOException {
        var closed = Files.createDirectories(folder.resolve("a"));
        var next = file(folder.resolve("b.txt"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "this user may read everything");
        try {
            assertThat(walk(folder)).containsExactly(new Input.Closed(closed, "AccessDenied"), next);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aThousandFoldersDeepIsNoTrouble() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 1000; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        var file = file(deep.resolve("x"));
        assertThat(walk(folder)).containsExactly(file);
    }

    private List<Input> walk(Path path) {
        var found = new ArrayList<Input>();
        new Walk(List.of(path), leftOut::add).forEachRemaining(found::add);
        return found;
    }

    private static Input.File file(Path path) throws IOException {
        return new Input.File(Files.createFile(path));
    }
}
