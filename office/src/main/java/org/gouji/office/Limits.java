package org.gouji.office;

import java.time.Duration;

/// What a document may cost. `time` is for one document, a second try included, without the start of a worker;
/// `megabytes` the heap of one worker; `workers` how many there are at most; `idle` after which one without work ends.
public record Limits(Duration time, int megabytes, int workers, Duration idle) {

    /// A long report takes a second, and five in a worker that has just started on a busy machine.
    private static final Duration TIME = Duration.ofSeconds(15);

    /// The largest file that is taken in (64 MB), and what a library makes of it.
    private static final int MEGABYTES = 384;

    /// A folder of reports has no longer gaps between two that need one.
    private static final Duration IDLE = Duration.ofMinutes(1);

    /// As many workers as there are processors, because reading is work for these; two at least, so that one
    /// bad document does not hold up all others.
    public static Limits usual() {
        return new Limits(TIME, MEGABYTES, Math.max(2, Runtime.getRuntime().availableProcessors()), IDLE);
    }
}
