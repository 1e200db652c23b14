package org.gouji.cli.up;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One program kept running: started again, after a growing pause, whenever it ends by itself.
final class Kept {

    /// Told what happens.
    interface Observer {

        void started(Program program, Process process, int restarts);

        void died(Program program, int exitCode, Duration pause);
    }

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final int NOT_STARTED = -1;

    private Program program;
    private final Observer observer;
    private final Pause firstPause;
    private @Nullable Process process;
    private @Nullable Thread watch;
    private boolean stopping;
    private boolean becoming;
    private int restarts;

    Kept(Program program, Observer observer, Pause firstPause) {
        this.program = program;
        this.observer = observer;
        this.firstPause = firstPause;
    }

    synchronized Program program() {
        return program;
    }

    synchronized int restarts() {
        return restarts;
    }

    synchronized void start() {
        spawn();
        watch = Thread.ofVirtual().start(this::keep);
    }

    /// Another program takes the place of this one, as soon as it has ended.
    synchronized void become(Program other) {
        program = other;
        becoming = true;
        if (process != null) {
            process.destroy();
        }
    }

    /// Asks the program to end, without waiting for it.
    synchronized void askToStop() {
        stopping = true;
        if (watch != null) {
            watch.interrupt();
        }
        if (process != null) {
            process.destroy();
        }
    }

    /// Waits for the program that was asked to end; one that will not is ended.
    void awaitStop() throws InterruptedException {
        Process last = current();
        if (last != null && !last.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            last.destroyForcibly().waitFor();
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private synchronized boolean spawn() {
        if (stopping) {
            return false;
        }
        try {
            process = program.start();
        } catch (IOException e) {
            throw new Trouble("无法启动 " + program.name() + "。", "Cannot start it: " + e.getMessage());
        }
        observer.started(program, process, restarts);
        return true;
    }

    /// A machine that cannot start a process now may well do so later.
    private boolean spawnAgain() throws InterruptedException {
        while (true) {
            try {
                return spawn();
            } catch (Trouble _) {
                observer.died(program(), NOT_STARTED, Pause.LONGEST);
                Thread.sleep(Pause.LONGEST);
            }
        }
    }

    private void keep() {
        Pause pause = firstPause;
        try {
            do {
                long began = System.nanoTime();
                int exitCode = nonNull(current()).waitFor();
                if (isStopping()) {
                    return;
                }
                if (takeBecoming()) {
                    continue;
                }
                pause = pause.after(Duration.ofNanos(System.nanoTime() - began));
                observer.died(program(), exitCode, pause.next());
                Thread.sleep(pause.next());
                pause = pause.doubled();
                countRestart();
            } while (spawnAgain());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // asked to stop
        }
    }

    private synchronized boolean takeBecoming() {
        boolean was = becoming;
        becoming = false;
        return was;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized void countRestart() {
        restarts++;
    }

    private static Process nonNull(@Nullable Process process) {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }
}
