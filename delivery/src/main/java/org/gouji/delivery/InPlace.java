package org.gouji.delivery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits out an outage where it stands: no record is put aside, the lag grows, and everything goes on by
/// itself. The pauses grow up to a limit; a stop ends them.
public final class InPlace implements AutoCloseable {

    private static final Logger LOG = System.getLogger(InPlace.class.getName());

    /// The process stops: what is not done is not committed, and is read again after the start.
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String what) {
            super("stopped while waiting: " + what);
        }
    }

    private final Duration first;
    private final Duration longest;
    private final CountDownLatch stop = new CountDownLatch(1);

    public InPlace() {
        this(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    public InPlace(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /// Does it, again and again while there is an outage. `sign` is called before every try: a sign of
    /// life for the watchdog.
    public <T> T until(String what, Runnable sign, Callable<T> action) {
        Duration pause = first;
        for (int tries = 1; ; tries++) {
            if (stop.getCount() == 0) {
                throw new Stopped(what);
            }
            sign.run();
            try {
                return action.call();
            } catch (Exception e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new Stopped(what);
                }
                if (!Outage.is(e)) {
                    throw asUnchecked(e);
                }
                // What is over at the next try is no news.
                LOG.log(
                        tries == 1 ? Level.DEBUG : Level.WARNING,
                        "{0}: outage, try {1}, next in {2}: {3}",
                        what,
                        tries,
                        pause,
                        e);
                sleep(what, pause);
            }
            pause = pause.multipliedBy(2).compareTo(longest) > 0 ? longest : pause.multipliedBy(2);
        }
    }

    /// Ends every waiting, now and from now on.
    @Override
    public void close() {
        stop.countDown();
    }

    private void sleep(String what, Duration pause) {
        try {
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped(what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(what);
        }
    }

    private static RuntimeException asUnchecked(Exception e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
