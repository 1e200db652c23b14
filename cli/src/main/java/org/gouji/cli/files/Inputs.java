package org.gouji.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that paths of the command line mean. A folder stands for all files in it and below, by name;
/// what begins with a dot is left out, and links below a folder are not followed. Only one folder's names
/// are held at a time.
public final class Inputs {

    private Inputs() {}

    /// The files in order. A path that does not exist is kept, so that whoever opens it can say so.
    public static Stream<Path> of(List<Path> paths) {
        return paths.stream().flatMap(path -> Files.isDirectory(path) ? folder(path) : Stream.of(path));
    }

    private static Stream<Path> folder(Path folder) {
        return names(folder).stream().flatMap(path -> {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return folder(path);
            }
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Stream.of(path) : Stream.empty();
        });
    }

    private static List<Path> names(Path folder) {
        try (var names = Files.list(folder)) {
            return names.filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
