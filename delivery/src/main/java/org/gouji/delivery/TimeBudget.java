package org.gouji.delivery;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives a piece of work its time and no more. What does not end is interrupted and left behind on its
/// own thread, and counted: a process with too many of these should be replaced.
public final class TimeBudget implements AutoCloseable {

    private final Duration limit;
    private final AtomicInteger runaways = new AtomicInteger();
    private final ExecutorService threads;

    public TimeBudget(String name, Duration limit) {
        this.limit = limit;
        this.threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    }

    /// The work's result; what it throws; or a [BadRecord] when its time is over.
    public <T> T run(Callable<T> work) {
        var late = new AtomicInteger();
        var running = threads.submit(() -> {
            try {
                return work.call();
            } finally {
                if (!late.compareAndSet(0, 2)) {
                    runaways.decrementAndGet();
                }
            }
        });
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (late.compareAndSet(0, 1)) {
                runaways.incrementAndGet();
            }
            running.cancel(true);
            throw new BadRecord(BadRecord.TIME_BUDGET, "not done within " + limit, e);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new InPlace.Stopped("a budgeted work");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    /// How many works are past their time and still running.
    public int runaways() {
        return runaways.get();
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException unchecked
                ? unchecked
                : new BadRecord(BadRecord.CRASHED, String.valueOf(e.getCause()), e.getCause());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
