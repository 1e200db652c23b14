package org.gouji.delivery;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What a service makes of its records. `R` is what comes of one of them.
public interface Step<R> {

    /// Works on one record; called for several side by side. Reads from the store are repeated while there
    /// is an outage, so this may run more than once; it writes nothing. Whatever else it throws sends the
    /// record to the dead letters.
    R work(Received received);

    /// Writes what came of a batch, in its order, in as few calls as can be, and repeatably.
    void keep(List<R> results);

    /// As [#keep], for a step whose events tell what only the store knows: gives the results back, one for
    /// one, with that filled in.
    default List<R> kept(List<R> results) {
        keep(results);
        return results;
    }

    /// The events that tell of it.
    default List<ProducerRecord<byte[], byte[]>> next(R result) {
        return List.of();
    }

    /// All of it is durable now: the place for one line in the log and the metrics.
    default void done(Received received, R result) {}

    /// The record went to the dead letters.
    default void dead(Received received, BadRecord why) {}
}
