package org.gouji.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says whether a consumer still gets on. Frameworks have been seen to say up while nothing moved.
///
/// There is trouble when records wait and, for longer than the limit, no commit moved and no batch
/// gave a sign of life; or when batches end and commits do not follow. A consumer that waits for its
/// store to come back gives signs of life: a restart would not help it.
public final class Watchdog {

    private final Duration limit;
    private final InstantSource clock;
    private long lag;
    private long committed = Long.MIN_VALUE;
    private Instant lastMove;
    private Instant lastBeat;
    private @Nullable Instant uncommittedSince;

    public Watchdog(Duration limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
        this.lastMove = clock.instant();
        this.lastBeat = lastMove;
    }

    /// A batch is taken up.
    public synchronized void batchBegins() {
        lastBeat = clock.instant();
    }

    /// A sign of life from the batch under way.
    public synchronized void beat() {
        lastBeat = clock.instant();
    }

    /// A batch is done: its commit is due.
    public synchronized void batchEnds() {
        lastBeat = clock.instant();
        if (uncommittedSince == null) {
            uncommittedSince = lastBeat;
        }
    }

    /// What the broker says: how many records wait, and the sum of the committed offsets.
    public synchronized void observe(long waiting, long committedSum) {
        lag = waiting;
        if (committedSum != committed || waiting == 0) {
            committed = committedSum;
            lastMove = clock.instant();
            uncommittedSince = null;
        }
    }

    public synchronized long lag() {
        return lag;
    }

    /// What is wrong, if anything.
    public synchronized Optional<String> trouble() {
        if (lag == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (uncommittedSince != null && late(uncommittedSince, now)) {
            return Optional.of("batches end and no commit follows since " + uncommittedSince);
        }
        Instant life = lastBeat.isAfter(lastMove) ? lastBeat : lastMove;
        return late(life, now) ? Optional.of(lag + " records wait and nothing moved since " + life) : Optional.empty();
    }

    private boolean late(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(limit) > 0;
    }
}
