package org.gouji.cli.check;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on several things at once and hands the results over in the order in which the things came. Holds
/// a fixed number of them, however many there are.
final class Crew<T, R> implements AutoCloseable {

    /// So that one slow document does not let the others wait.
    private static final int AHEAD_PER_WORKER = 4;

    private final Function<T, R> work;
    private final int room;
    private final ExecutorService workers;
    private final Queue<Future<R>> ahead = new ArrayDeque<>();

    Crew(Function<T, R> work) {
        this.work = work;
        int count = Runtime.getRuntime().availableProcessors();
        room = count * AHEAD_PER_WORKER;
        workers = Executors.newFixedThreadPool(count);
    }

    /// The results of what the iterator gives, which is asked for no more than there is room for.
    Iterator<R> results(Iterator<T> things) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                hireFor(things);
                return !ahead.isEmpty();
            }

            @Override
            public R next() {
                hireFor(things);
                return result(ahead.remove());
            }
        };
    }

    private void hireFor(Iterator<T> things) {
        while (ahead.size() < room && things.hasNext()) {
            T thing = things.next();
            ahead.add(workers.submit(() -> work.apply(thing)));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
