package org.gouji.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.worker.Protocol.Answer;
import org.gouji.reader.Transcriber;
import org.jspecify.annotations.Nullable;

/// Has documents taken apart by workers that stay warm. A document that brings its worker down is tried once
/// more on a fresh one, for another may have been to blame; then it is refused. Safe for many threads.
public final class Transcripts implements Transcriber, AutoCloseable {

    private final Limits limits;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("transcripts-clock").factory());

    public Transcripts() {
        this(Limits.usual());
    }

    public Transcripts(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.workers());
        long pause = Math.max(1, limits.idle().toMillis());
        var _ = clock.scheduleWithFixedDelay(this::endIdle, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public Transcription transcribe(byte[] document) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a worker", e);
        }
        try {
            return twice(document);
        } finally {
            places.release();
        }
    }

    private Transcription twice(byte[] document) {
        var begin = Instant.now();
        try {
            try {
                return once(take(), document, limits.time());
            } catch (Worker.Died e) {
                var left = limits.time().minus(Duration.between(begin, Instant.now()));
                return once(start(), document, left);
            }
        } catch (Worker.Late e) {
            return refused(
                    Rejection.TIMED_OUT,
                    "the file takes longer than " + limits.time().toSeconds() + " s to take apart",
                    "文件解析耗时过长");
        } catch (Worker.Died e) {
            return refused(
                    Rejection.TOO_COMPLEX,
                    "the file needs more memory than the " + limits.megabytes() + " MB that one may have",
                    "文件过于复杂：所需内存超过上限");
        }
    }

    private Transcription once(Worker worker, byte[] document, Duration time) throws Worker.Died, Worker.Late {
        var answer = worker.ask(document, time);
        give(worker);
        return switch (answer) {
            case Answer.Made(var transcript) -> new Transcription.Made(transcript.html(), transcript.mediaType());
            case Answer.Refused(var rejection) -> new Transcription.Refused(rejection);
        };
    }

    private static Transcription refused(String code, String message, String messageZh) {
        return new Transcription.Refused(new Rejection(code, message, messageZh));
    }

    private Worker take() {
        @Nullable Worker worker = idle.pollLast();
        while (worker != null && !worker.isUsable()) {
            worker.close();
            worker = idle.pollLast();
        }
        return worker == null ? start() : worker;
    }

    private Worker start() {
        try {
            return Worker.start(limits, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(Worker worker) {
        if (worker.isUsable() && !clock.isShutdown()) {
            idle.addLast(worker);
        } else {
            worker.close();
        }
    }

    private void endIdle() {
        idle.removeIf(worker -> {
            boolean over = worker.isIdleFor(limits.idle());
            if (over) {
                worker.close();
            }
            return over;
        });
    }

    /// Ends all workers, the busy ones with their document.
    @Override
    public void close() {
        clock.shutdownNow();
        for (var worker = idle.pollLast(); worker != null; worker = idle.pollLast()) {
            worker.close();
        }
    }
}
