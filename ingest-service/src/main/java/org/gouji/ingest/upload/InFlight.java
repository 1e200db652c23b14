package org.gouji.ingest.upload;

import java.util.concurrent.atomic.AtomicLong;

/// The bytes that are being received, of all uploads together. Counted as they come and not as they are
/// announced: a header alone must not take the place of another's upload.
public final class InFlight {

    private final long limit;
    private final AtomicLong bytes = new AtomicLong();

    public InFlight(long limit) {
        this.limit = limit;
    }

    public long bytes() {
        return bytes.get();
    }

    /// Refuses what would not fit now, before any of it is read.
    void expect(long announced) {
        if (bytes.get() + announced > limit) {
            throw Refusal.overloaded();
        }
    }

    void take(long more) {
        if (bytes.addAndGet(more) > limit) {
            bytes.addAndGet(-more);
            throw Refusal.overloaded();
        }
    }

    void giveBack(long taken) {
        bytes.addAndGet(-taken);
    }
}
