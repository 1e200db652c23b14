package org.gouji.delivery;

import org.jspecify.annotations.Nullable;

/// A record that no number of retries will mend. It ends in the dead letters under `reason`, a stable
/// code.
public final class BadRecord extends RuntimeException {

    /// The payload is no JSON, or not that of the event.
    public static final String BAD_PAYLOAD = "bad-payload";
    /// The payload's version is not known to this consumer.
    public static final String UNKNOWN_VERSION = "unknown-version";
    /// The work on it took longer than it may.
    public static final String TIME_BUDGET = "time-budget";
    /// The work on it threw.
    public static final String CRASHED = "crashed";
    /// The store refused what came of it, and not for an outage.
    public static final String STORE_REFUSED = "store-refused";
    /// The broker refused the event that came of it, and not for an outage.
    public static final String EVENT_REFUSED = "event-refused";
    /// The bytes that it points to are not there.
    public static final String CONTENT_MISSING = "content-missing";
    /// The bytes are not those that the document's id names.
    public static final String HASH_MISMATCH = "hash-mismatch";

    private static final long serialVersionUID = 1;

    private final String reason;

    public BadRecord(String reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public BadRecord(String reason, String message) {
        this(reason, message, null);
    }

    public String reason() {
        return reason;
    }

    /// What the record is dead of: the reason given, or that the work crashed.
    static BadRecord of(Throwable thrown, String reason) {
        return thrown instanceof BadRecord bad
                ? bad
                : new BadRecord(reason, thrown.getClass().getName() + ": " + thrown.getMessage(), thrown);
    }
}
