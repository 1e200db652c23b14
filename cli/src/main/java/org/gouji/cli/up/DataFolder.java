package org.gouji.cli.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The data folder of one run, held by a lock until it is closed.
final class DataFolder implements AutoCloseable {

    /// Locked while in use; also the mark that a folder is ours, so that nothing of anybody else's is ever deleted.
    private static final String LOCK = "gouji.lock";

    private static final List<String> DATA = List.of("broker", "store");

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder, making it where it is missing.
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(LOCK)) && !isEmpty(folder)) {
                throw new Trouble(
                        folder + " 里有别的文件，不是数据目录，请用 --data 另选。",
                        "It holds other files and is no data folder of ours: choose another with --data.");
            }
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(folder);
            }
            Files.createDirectories(folder.resolve("logs"));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new Trouble(
                    "数据目录 " + folder + " 不可写 (" + e.getClass().getSimpleName() + ")，请用 --data 另选。",
                    "The data folder cannot be written: choose another with --data.");
        }
    }

    /// Whether a run holds this folder now.
    static boolean isTaken(Path folder) {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /// Forgets everything stored.
    void wipe() {
        DATA.forEach(name -> delete(folder.resolve(name)));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static Trouble inUse(Path folder) {
        String process =
                RunFile.read(folder).map(run -> " (pid " + run.up().pid() + ")").orElse("");
        return new Trouble(
                "数据目录 " + folder + " 正被另一个运行使用" + process + "：用 ./gouji down 停止它，或用 --data 另选。",
                "Another run uses this data folder: stop it with ./gouji down, or choose another with --data.");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            // A background run has its log file open before it takes the folder.
            return files.allMatch(file -> file.endsWith("logs"));
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
