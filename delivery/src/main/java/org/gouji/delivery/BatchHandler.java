package org.gouji.delivery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Works through one batch: every record side by side, one write, the events and the dead letters, each
/// waited for. When [#handle] returns, the offsets may be committed.
public final class BatchHandler<R> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BatchHandler.class.getName());

    /// A record's fate so far.
    private sealed interface Fate<R> {
        Received received();

        /// The same fate with the next of the results, if it has one.
        Fate<R> with(Iterator<R> results);

        record Good<R>(Received received, R result) implements Fate<R> {
            @Override
            public Fate<R> with(Iterator<R> results) {
                return new Good<>(received, results.next());
            }
        }

        record Bad<R>(Received received, BadRecord why) implements Fate<R> {
            @Override
            public Fate<R> with(Iterator<R> results) {
                return this;
            }
        }
    }

    private final Consumer consumer;
    private final Step<R> step;
    private final Publisher publisher;
    private final InPlace inPlace;
    private final Watchdog watchdog;
    private final Pace pace;
    private final ExecutorService workers;

    private BatchHandler(
            Consumer consumer,
            Step<R> step,
            Publisher publisher,
            InPlace inPlace,
            Watchdog watchdog,
            Pace pace,
            ExecutorService workers) {
        this.consumer = consumer;
        this.step = step;
        this.publisher = publisher;
        this.inPlace = inPlace;
        this.watchdog = watchdog;
        this.pace = pace;
        this.workers = workers;
    }

    /// A handler that works on as many records at once as there are processors, but on two at least.
    public static <R> BatchHandler<R> of(
            Consumer consumer, Step<R> step, Publisher publisher, InPlace inPlace, Watchdog watchdog, Pace pace) {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        var names = Thread.ofPlatform()
                .daemon()
                .name(consumer.name() + "-worker-", 0)
                .factory();
        return new BatchHandler<>(
                consumer, step, publisher, inPlace, watchdog, pace, Executors.newFixedThreadPool(threads, names));
    }

    /// Makes all of a batch durable. Throws only when the process stops ([InPlace.Stopped]) or for a fault
    /// of this class: the batch must not be committed then.
    public void handle(Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        watchdog.batchBegins();
        var fates = work(batch);
        fates = keep(fates);
        fates = emit(fates);
        bury(fates);
        fates.forEach(this::tell);
        watchdog.batchEnds();
    }

    private List<Fate<R>> work(Iterable<ConsumerRecord<byte[], byte[]>> batch) {
        var started = new ArrayList<Future<Fate<R>>>();
        for (var record : batch) {
            pace.await(watchdog::beat);
            started.add(workers.submit(() -> work(record)));
        }
        var fates = new ArrayList<Fate<R>>();
        for (var future : started) {
            fates.add(await(future));
        }
        return fates;
    }

    private Fate<R> work(ConsumerRecord<byte[], byte[]> record) {
        var trace = Trace.of(record.headers()).begin(consumer.name() + " " + record.topic());
        var received = new Received(record, trace);
        try (var _ = trace.context().makeCurrent()) {
            var result = inPlace.until("work of " + consumer.name(), watchdog::beat, () -> step.work(received));
            return new Fate.Good<>(received, result);
        } catch (InPlace.Stopped stop) {
            throw stop;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Fate.Bad<>(received, BadRecord.of(e, BadRecord.CRASHED));
        } finally {
            trace.end();
            watchdog.beat();
        }
    }

    /// One write for all. If it fails for anything but an outage, one of them is to blame: then one by one.
    private List<Fate<R>> keep(List<Fate<R>> fates) {
        var results = new ArrayList<R>();
        for (var fate : fates) {
            if (fate instanceof Fate.Good<R> good) {
                results.add(good.result());
            }
        }
        try {
            var kept = keepAll(results).iterator();
            return fates.stream().map(fate -> fate.with(kept)).toList();
        } catch (InPlace.Stopped stop) {
            throw stop;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0}: batch refused, one by one: {1}", consumer.name(), e.toString());
            return fates.stream().map(this::keepOne).toList();
        }
    }

    private Fate<R> keepOne(Fate<R> fate) {
        if (!(fate instanceof Fate.Good<R> good)) {
            return fate;
        }
        try {
            return fate.with(keepAll(List.of(good.result())).iterator());
        } catch (InPlace.Stopped stop) {
            throw stop;
        } catch (RuntimeException e) {
            return new Fate.Bad<>(fate.received(), BadRecord.of(e, BadRecord.STORE_REFUSED));
        }
    }

    private List<R> keepAll(List<R> results) {
        return results.isEmpty()
                ? results
                : inPlace.until("store of " + consumer.name(), watchdog::beat, () -> step.kept(results));
    }

    private List<Fate<R>> emit(List<Fate<R>> fates) {
        var after = new ArrayList<>(fates);
        var events = new ArrayList<ProducerRecord<byte[], byte[]>>();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < fates.size(); i++) {
            if (fates.get(i) instanceof Fate.Good<R>(var received, var result)) {
                try {
                    for (var event : step.next(result)) {
                        events.add(event);
                        owners.add(i);
                    }
                } catch (RuntimeException e) {
                    after.set(i, new Fate.Bad<>(received, BadRecord.of(e, BadRecord.CRASHED)));
                }
            }
        }
        for (var refused : publisher.send(events, watchdog::beat)) {
            int owner = owners.get(refused.index());
            after.set(
                    owner,
                    new Fate.Bad<>(fates.get(owner).received(), BadRecord.of(refused.why(), BadRecord.EVENT_REFUSED)));
        }
        return after;
    }

    private void bury(List<Fate<R>> fates) {
        var dead = new ArrayList<Fate.Bad<R>>();
        for (var fate : fates) {
            if (fate instanceof Fate.Bad<R> bad) {
                dead.add(bad);
            }
        }
        var refused = publisher.send(
                dead.stream()
                        .map(d -> DeadLetters.letter(d.received(), d.why(), consumer))
                        .toList(),
                watchdog::beat);
        var bare = refused.stream()
                .map(r -> dead.get(r.index()))
                .map(d -> DeadLetters.withoutPayload(d.received(), d.why(), consumer))
                .toList();
        if (!publisher.send(bare, watchdog::beat).isEmpty()) {
            throw new IllegalStateException("a dead letter without payload was refused: " + refused);
        }
    }

    private void tell(Fate<R> fate) {
        try {
            switch (fate) {
                case Fate.Good<R>(var received, var result) -> step.done(received, result);
                case Fate.Bad<R>(var received, var why) -> {
                    var record = received.record();
                    LOG.log(
                            Level.WARNING,
                            "{0}: dead letter, {1}: {2}@{3}: {4}",
                            consumer.name(),
                            why.reason(),
                            record.topic() + "-" + record.partition(),
                            Long.toString(record.offset()),
                            why.getMessage());
                    step.dead(received, why);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "telling failed, the record is done all the same", e);
        }
    }

    private Fate<R> await(Future<Fate<R>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InPlace.Stopped("batch of " + consumer.name());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InPlace.Stopped stop) {
                throw stop;
            }
            throw new IllegalStateException("a worker of " + consumer.name() + " failed", e.getCause());
        }
    }

    /// Ends the waiting of a batch that is under way; it will not be committed.
    @Override
    public void close() {
        inPlace.close();
        pace.close();
        workers.shutdownNow();
    }
}
