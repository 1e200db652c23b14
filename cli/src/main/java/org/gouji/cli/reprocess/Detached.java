package org.gouji.cli.reprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.cli.up.Beside;
import org.gouji.cli.up.Identified;
import org.gouji.cli.up.Trouble;
import org.gouji.contracts.event.Edition;

/// A rehearsal in the background: its process is noted in the data folder of the run.
final class Detached {

    private static final int LONGEST_SECONDS = 90;

    private Detached() {}

    /// What was started, in one line.
    static String start(Beside beside, Edition edition, List<String> arguments) throws IOException {
        var running = find(beside.data(), edition);
        if (running.isPresent()) {
            return "已在后台运行 runs in the background already: pid " + running.get().pid();
        }
        Path log = beside.data().resolve("logs").resolve("reprocess-" + edition.label() + ".log");
        var process = beside.background(arguments, log);
        Files.writeString(
                file(beside.data(), edition), Identified.of(process.toHandle()).toString());
        return "后台运行 in the background: " + edition.label() + ", pid " + process.pid() + ", " + log
                + "；进度 progress: ./gouji reprocess --list";
    }

    static Optional<ProcessHandle> find(Path data, Edition edition) {
        try {
            return Identified.parse(Files.readString(file(data, edition)).strip())
                    .find();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Ends it, if it runs, and waits for its end.
    static void stop(Path data, Edition edition) throws InterruptedException {
        var process = find(data, edition);
        if (process.isPresent()) {
            process.get().destroy();
            try {
                process.get().onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException _) {
                throw new Trouble(
                        "后台进程 " + process.get().pid() + " 没有停止。",
                        "The rehearsal did not stop within " + LONGEST_SECONDS + " s.");
            }
        }
        try {
            Files.deleteIfExists(file(data, edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data, Edition edition) {
        return data.resolve("reprocess-" + edition.label() + ".pid");
    }
}
