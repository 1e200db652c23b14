package org.gouji.query.view;

import java.time.Instant;

/// What the order of versions tells beside the order: the second part is the time of acceptance, in milliseconds.
public final class Orders {

    private Orders() {}

    /// The same on every replay, because it is the broker's append time and no clock of ours.
    public static Instant acceptedAt(String order) {
        String[] parts = order.split("-", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("no order of versions: " + order);
        }
        return Instant.ofEpochMilli(Long.parseLong(parts[1]));
    }
}
