package org.gouji.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `up --detach`: another `up` in the background, whose lines are shown until it is ready.
final class Background {

    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Settings settings;
    private final List<String> flags = new ArrayList<>();

    Background(Settings settings, boolean fresh, boolean samples) {
        this.settings = settings;
        flags.addAll(List.of("--data", settings.data().toString(), samples ? "--samples" : "--no-samples"));
        if (fresh) {
            flags.add("--fresh");
        }
    }

    /// Returns when the other is ready (0) or has ended (its exit code).
    int run() throws IOException, InterruptedException {
        try (var _ = DataFolder.take(settings.data())) {
            Preconditions.check(settings);
        }
        Path log = settings.data().resolve("logs").resolve("up.log");
        Files.deleteIfExists(log);
        Process process = start(log);
        var stop = new Thread(process::destroy, "stop-background");
        Runtime.getRuntime().addShutdownHook(stop);
        int exitCode = follow(process, log);
        Runtime.getRuntime().removeShutdownHook(stop);
        return exitCode;
    }

    private Process start(Path log) throws IOException {
        var command = new ArrayList<>(Program.DEAF);
        command.addAll(List.of(
                Programs.javaCommand(),
                "-Dgouji.root=" + settings.root(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gouji.cli.Main",
                "up"));
        command.addAll(flags);
        return new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private int follow(Process process, Path log) throws IOException, InterruptedException {
        long shown = 0;
        while (true) {
            boolean ended = !process.isAlive();
            boolean ready = isReady(process);
            shown = show(log, shown);
            if (ended || ready) {
                return ready ? 0 : process.exitValue();
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private boolean isReady(Process process) {
        Optional<RunFile> file = RunFile.read(settings.data());
        return file.filter(run -> run.up().pid() == process.pid())
                .filter(RunFile::isReady)
                .isPresent();
    }

    private static long show(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        System.out.write(all, Math.toIntExact(from), all.length - Math.toIntExact(from));
        System.out.flush();
        return all.length;
    }
}
