package org.gouji.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A bar on standard error while many files are worked on; nothing where that is no terminal.
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 100;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /// `wanted` is false where the results themselves show the progress.
    public static Progress of(String task, List<Path> paths, boolean wanted) {
        if (!wanted || !terminal("/proc/self/fd/2")) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(Inputs.of(paths).count())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build());
    }

    /// Whether results are printed to a terminal.
    public static boolean outputIsTerminal() {
        return terminal("/proc/self/fd/1");
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /// Java tells of a terminal only when standard input and output are one, so we look at the stream that
    /// we mean; where the system does not show its streams there is no bar.
    private static boolean terminal(String stream) {
        try {
            Path target = Files.readSymbolicLink(Path.of(stream));
            return target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
