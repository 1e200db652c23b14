package org.gouji.contracts.event;

import java.time.Instant;

/// The order of versions: a text that sorts as the versions do.
///
/// The raw topic carries the broker's append time, which is written once and is the same on every
/// replay; the offset decides between records of one instant, and the partition last. Inside one
/// partition, and so for the versions of one source, this is the order of the offsets. `epoch` is raised
/// when the topic is made anew.
public final class Order {

    private Order() {}

    public static String of(int epoch, long appendedAtMillis, long offset, int partition) {
        return "%04d-%013d-%016d-%05d".formatted(epoch, appendedAtMillis, offset, partition);
    }

    /// The place right after this version and before any later one.
    public static String after(String order) {
        return order + "~";
    }

    /// When the version was appended to the raw topic: the one time that is the same on every replay.
    public static Instant appendedAt(String order) {
        var parts = order.split("-", 4);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no order of versions: " + order);
        }
        return Instant.ofEpochMilli(Long.parseLong(parts[1]));
    }
}
