package org.gouji.cli.files;

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

    /// The bar's own word for an amount that is not known yet.
    private static final int UNKNOWN = -1;

    private final @Nullable ProgressBar bar;
    private final @Nullable Thread counting;

    private Progress(@Nullable ProgressBar bar, @Nullable Thread counting) {
        this.bar = bar;
        this.counting = counting;
    }

    /// `wanted` is false where the results themselves show the progress. The files are counted while the
    /// first of them are worked on.
    public static Progress of(String task, List<Path> paths, boolean wanted) {
        if (!wanted || !Terminal.ERROR.isThere()) {
            return new Progress(null, null);
        }
        var bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(UNKNOWN)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
        return new Progress(bar, Thread.ofVirtual().start(() -> count(paths, bar)));
    }

    private static void count(List<Path> paths, ProgressBar bar) {
        long files = 0;
        for (var walk = new Walk(paths);
                walk.hasNext() && !Thread.currentThread().isInterrupted(); ) {
            walk.next();
            files++;
        }
        bar.maxHint(files);
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (counting != null) {
            counting.interrupt();
        }
        if (bar != null) {
            bar.close();
        }
    }
}
