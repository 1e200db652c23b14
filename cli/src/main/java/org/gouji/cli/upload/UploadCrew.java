package org.gouji.cli.upload;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// So many files at once and no more; the rest are not even listed yet.
final class UploadCrew {

    private final int parallel;
    private final Consumer<Path> send;

    UploadCrew(int parallel, Consumer<Path> send) {
        this.parallel = parallel;
        this.send = send;
    }

    /// Sends all files, or stops taking new ones when told to; returns when every file taken is done.
    void work(Iterator<Path> files, BooleanSupplier stopped) throws InterruptedException {
        var places = new Semaphore(parallel);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (files.hasNext() && !stopped.getAsBoolean()) {
                Path file = files.next();
                places.acquire();
                threads.execute(() -> {
                    try {
                        send.accept(file);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }
}
