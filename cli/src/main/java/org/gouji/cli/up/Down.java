package org.gouji.cli.up;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Stops what `up` started, and nothing else.
@Command(name = "down", description = "Stops what up started.", mixinStandardHelpOptions = true)
public final class Down implements Callable<Integer> {

    private static final int LONGEST_SECONDS = 90;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; default .gouji")
    private @Nullable Path data;

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        Path folder = Settings.here(data).data();
        Optional<ProcessHandle> up =
                RunFile.read(folder).flatMap(run -> run.up().find());
        if (up.isEmpty() || !DataFolder.isTaken(folder)) {
            System.out.println("没有在运行 nothing runs on " + folder);
            return 0;
        }
        up.get().destroy();
        try {
            up.get().onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new Trouble("进程 " + up.get().pid() + " 没有停止。", "It did not stop within " + LONGEST_SECONDS + " s.");
        }
        System.out.println("已停止 stopped");
        return 0;
    }
}
