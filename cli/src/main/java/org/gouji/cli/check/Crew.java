package org.gouji.cli.check;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on several files at once and hands the results over in the order in which the files came. Holds
/// a fixed number of them, however many there are.
final class Crew<T> implements AutoCloseable {

    private static final int AHEAD_PER_WORKER = 4;

    private final Function<Path, T> work;
    private final int room;
    private final ExecutorService workers;
    private final Queue<Future<T>> ahead = new ArrayDeque<>();

    Crew(Function<Path, T> work) {
        this.work = work;
        int count = Runtime.getRuntime().availableProcessors();
        room = count * AHEAD_PER_WORKER;
        workers = Executors.newFixedThreadPool(count);
    }

    boolean busy() {
        return !ahead.isEmpty();
    }

    boolean hasRoom() {
        return ahead.size() < room;
    }

    void take(Path file) {
        ahead.add(workers.submit(() -> work.apply(file)));
    }

    T next() throws InterruptedException {
        try {
            return ahead.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
