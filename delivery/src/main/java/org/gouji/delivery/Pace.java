package org.gouji.delivery;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How fast records may be taken up, so that work which can wait leaves room for work which cannot.
///
/// What was not used is not saved up: after a pause the records come no faster than before.
public final class Pace implements AutoCloseable {

    /// As fast as can be.
    public static final double UNLIMITED = 0;

    /// A wait is cut into pieces of at most so long, each a sign of life.
    private static final long SIGN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long nanosBetween;
    private final CountDownLatch stop = new CountDownLatch(1);
    private long nextAt = System.nanoTime();

    /// `perSecond` records are taken up in a second; [#UNLIMITED] sets no limit.
    public Pace(double perSecond) {
        if (!(perSecond >= 0)) {
            throw new IllegalArgumentException("no rate: " + perSecond + "; records in a second, 0 for no limit");
        }
        this.nanosBetween = perSecond == UNLIMITED ? 0 : Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
    }

    /// Returns when the next record may be taken up. `sign` is called while it waits.
    synchronized void await(Runnable sign) {
        if (nanosBetween == 0) {
            return;
        }
        for (long left = left(); left > 0; left = left()) {
            sign.run();
            pause(Math.min(left, SIGN_NANOS));
        }
        // A little lateness is made up for, a long pause is not.
        nextAt = Math.max(nextAt, System.nanoTime() - nanosBetween) + nanosBetween;
    }

    private long left() {
        return nextAt - System.nanoTime();
    }

    private void pause(long nanos) {
        try {
            if (stop.await(nanos, TimeUnit.NANOSECONDS)) {
                throw new InPlace.Stopped("the pace");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InPlace.Stopped("the pace");
        }
    }

    /// Ends every waiting, now and from now on.
    @Override
    public void close() {
        stop.countDown();
    }
}
