package org.gouji.cli.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Goes through the paths of a command line, folders by name and to any depth, and looks at nothing before
/// it is asked for. Held are the names of the folders that it stands in, no more.
///
/// What begins with a dot is left out below a folder. A link is followed where it was named or leads to a
/// file, never from one folder into another, so that no walk goes round in a circle.
public final class Walk implements Iterator<Input> {

    private static final Path STANDARD_INPUT = Path.of("-");

    private final Iterator<Path> named;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Consumer<Input.LeftOut> leftOut;
    private @Nullable Input next;

    public Walk(List<Path> paths) {
        this(paths, _ -> {});
    }

    /// `leftOut` is told what is left out on purpose; the walk itself gives only what is to be opened.
    public Walk(List<Path> paths, Consumer<Input.LeftOut> leftOut) {
        named = List.copyOf(paths).iterator();
        this.leftOut = leftOut;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (!open.isEmpty() && !open.element().hasNext()) {
                open.pop();
            } else if (!open.isEmpty()) {
                next = below(open.element().next());
            } else if (named.hasNext()) {
                next = named(named.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input found = next;
        next = null;
        return found;
    }

    private @Nullable Input named(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            return new Input.StandardInput(path);
        }
        return Files.isDirectory(path) ? enter(path) : new Input.File(path);
    }

    private @Nullable Input below(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return enter(path);
        }
        if (Files.isDirectory(path)) {
            return leaveOut(path, Input.Reason.LINK_TO_FOLDER);
        }
        boolean special = Files.exists(path) && !Files.isRegularFile(path);
        return special ? leaveOut(path, Input.Reason.SPECIAL) : new Input.File(path);
    }

    private @Nullable Input leaveOut(Path path, Input.Reason reason) {
        leftOut.accept(new Input.LeftOut(path, reason));
        return null;
    }

    private @Nullable Input enter(Path folder) {
        try {
            var names = names(folder);
            if (names.isEmpty()) {
                return leaveOut(folder, Input.Reason.EMPTY);
            }
            open.push(new Below(folder, names.iterator()));
            return null;
        } catch (IOException e) {
            return new Input.Closed(folder, why(e));
        }
    }

    /// Why a file or a folder cannot be opened, in a word: `AccessDenied`.
    public static String why(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }

    /// Names alone, not whole paths: a folder of a season holds a hundred thousand of them.
    private static List<Path> names(Path folder) throws IOException {
        var names = new ArrayList<Path>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                Path name = entry.getFileName();
                if (name != null && !name.toString().startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    private record Below(Path folder, Iterator<Path> names) implements Iterator<Path> {
        @Override
        public boolean hasNext() {
            return names.hasNext();
        }

        @Override
        public Path next() {
            return folder.resolve(names.next());
        }
    }
}
