package org.gouji.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The files that paths of the command line mean, where nothing but files is of interest; see [Walk].
public final class Inputs {

    private Inputs() {}

    /// The files in order. A path that does not exist is kept, so that whoever opens it can say so; a folder
    /// that cannot be listed ends the walk.
    public static Iterator<Path> of(List<Path> paths) {
        return stream(new Walk(paths)).map(Inputs::file).iterator();
    }

    private static Path file(Input input) {
        return switch (input) {
            case Input.File(Path path) -> path;
            case Input.StandardInput(Path path) -> path;
            case Input.Closed(Path path, String why) ->
                throw new UncheckedIOException(new IOException("cannot list " + path + ": " + why));
        };
    }

    private static Stream<Input> stream(Walk walk) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
    }
}
