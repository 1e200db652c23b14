package org.gouji.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gouji.office.worker.Protocol;
import org.gouji.office.worker.WorkerMain;

/// One process that takes documents apart, and the two pipes to it. For one caller at a time.
final class Worker implements AutoCloseable {

    /// A library that keeps a little of every document must not fill the process in the end.
    private static final int MOST_DOCUMENTS = 1_000;

    /// Starting Java takes a second, many at once on a busy machine take longer.
    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService clock;
    private int documents;
    private Instant idleSince = Instant.now();

    /// The process has ended over a document.
    static final class Died extends Exception {
        private static final long serialVersionUID = 1L;

        Died(IOException cause) {
            super(cause);
        }
    }

    /// The process was ended, because the document took longer than it may.
    static final class Late extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Worker(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /// Returns when the process is ready. An exception here is a fault of ours, not of a document.
    static Worker start(Limits limits, ScheduledExecutorService clock) throws IOException {
        var builder =
                new ProcessBuilder(Command.of(limits, WorkerMain.class.getName())).redirectError(Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !name.equals("SystemRoot"));
        var worker = new Worker(builder.start(), clock);
        var timer = clock.schedule(worker::close, START.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Protocol.awaitGreeting(worker.in);
            return worker;
        } catch (IOException e) {
            worker.close();
            throw new IOException("the process that reads PDF and Office does not start", e);
        } finally {
            timer.cancel(false);
        }
    }

    Protocol.Answer ask(byte[] document, Duration time) throws Died, Late {
        var timer = clock.schedule(this::close, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            documents++;
            Protocol.ask(out, document);
            return Protocol.answer(in);
        } catch (IOException e) {
            close();
            if (timer.isDone()) {
                throw new Late();
            }
            throw new Died(e);
        } finally {
            timer.cancel(false);
            idleSince = Instant.now();
        }
    }

    boolean isUsable() {
        return process.isAlive() && documents < MOST_DOCUMENTS;
    }

    boolean isIdleFor(Duration time) {
        return idleSince.plus(time).isBefore(Instant.now());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
