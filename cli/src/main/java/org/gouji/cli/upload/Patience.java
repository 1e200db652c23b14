package org.gouji.cli.upload;

import java.util.concurrent.ThreadLocalRandom;

/// Waits before the next attempt: twice as long each time, with some chance in it so that many senders do
/// not come back at once. After the last attempt there is no next.
final class Patience {

    private static final int MOST_ATTEMPTS = 7;
    private static final long FIRST_MILLIS = 200;

    private int attempts = 1;

    /// Whether to try again; returns after the pause. The pauses sum to some ten seconds.
    boolean again() throws InterruptedException {
        if (attempts >= MOST_ATTEMPTS) {
            return false;
        }
        long pause = FIRST_MILLIS << (attempts - 1);
        Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
        attempts++;
        return true;
    }
}
