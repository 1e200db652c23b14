package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchHandlerTest {

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final InPlace inPlace = new InPlace(Duration.ofMillis(1), Duration.ofMillis(5));
    private Pace pace = new Pace(Pace.UNLIMITED);
    private BatchHandler<String> handler = handler(new Shout());

    @AfterEach
    void close() {
        handler.close();
    }

    @Test
    void writesOnceThenEmitsInTheOrderOfTheBatch() {
        handler.handle(List.of(Records.record(1, "a"), Records.record(2, "b")));
        assertThat(happened).containsExactly("keep [A, B]", "done A", "done B");
        assertThat(sent()).containsExactly("out:A", "out:B");
    }

    @Test
    void aBadRecordGoesToTheDeadLettersAsItCameAndTheOthersGoOn() {
        handler.handle(List.of(Records.record(1, "a"), Records.record(2, "bad"), Records.record(3, "c")));
        assertThat(sent()).containsExactly("out:A", "out:C", "in.test.dead:bad");
        var letter = producer.history().getLast();
        assertThat(Records.text(letter.key())).isEqualTo("key");
        assertThat(Records.header(letter, "traceparent")).isEqualTo(Records.TRACEPARENT);
        assertThat(Records.header(letter, DeadLetters.REASON)).isEqualTo(BadRecord.CRASHED);
        assertThat(Records.header(letter, DeadLetters.EXCEPTION)).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(Records.header(letter, DeadLetters.MESSAGE)).contains("cannot work on bad");
        assertThat(Records.header(letter, DeadLetters.TOPIC)).isEqualTo("in");
        assertThat(Records.header(letter, DeadLetters.PARTITION)).isEqualTo("3");
        assertThat(Records.header(letter, DeadLetters.OFFSET)).isEqualTo("2");
        assertThat(Records.header(letter, DeadLetters.TIMESTAMP)).isEqualTo("1700000000000");
        assertThat(Records.header(letter, DeadLetters.CONSUMER)).isEqualTo("test");
        assertThat(Records.header(letter, DeadLetters.VERSION)).isEqualTo("9");
        assertThat(happened).contains("dead crashed");
    }

    @Test
    void aPaceIsKeptFromOneBatchToTheNext() {
        pace = new Pace(20);
        handler = handler(new Shout());
        long began = System.nanoTime();
        for (int i = 0; i < 8; i++) {
            handler.handle(List.of(Records.record(1, "a"), Records.record(2, "b")));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(700), Duration.ofSeconds(5));
    }

    @Test
    void aStopEndsTheWaitForThePace() {
        pace = new Pace(0.001);
        handler = handler(new Shout());
        handler.handle(List.of(Records.record(1, "a")));
        Thread.ofVirtual().start(handler::close);
        assertThatThrownBy(() -> handler.handle(List.of(Records.record(2, "b"))))
                .isInstanceOf(InPlace.Stopped.class);
    }

    @Test
    void recordsAreWorkedOnSideBySide() {
        var bothAreHere = new CyclicBarrier(2);
        handler = handler(new Shout() {
            @Override
            public String work(Received received) {
                try {
                    bothAreHere.await(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return super.work(received);
            }
        });
        handler.handle(List.of(Records.record(1, "a"), Records.record(2, "b")));
        assertThat(happened).contains("keep [A, B]");
    }

    @Test
    void anOutageOfTheStoreIsWaitedOutAndBuriesNothing() {
        var outages = new AtomicInteger(3);
        handler = handler(new Shout() {
            @Override
            public void keep(List<String> results) {
                if (outages.getAndDecrement() > 0) {
                    throw new MongoTimeoutException("no server");
                }
                super.keep(results);
            }
        });
        handler.handle(List.of(Records.record(1, "a")));
        assertThat(outages).hasValue(-1);
        assertThat(sent()).containsExactly("out:A");
    }

    @Test
    void anOutageWhileReadingIsWaitedOutToo() {
        var outages = new AtomicInteger(2);
        handler = handler(new Shout() {
            @Override
            public String work(Received received) {
                if (outages.getAndDecrement() > 0) {
                    throw new MongoTimeoutException("no server");
                }
                return super.work(received);
            }
        });
        handler.handle(List.of(Records.record(1, "a")));
        assertThat(sent()).containsExactly("out:A");
    }

    @Test
    void whatTheStoreRefusesForGoodIsBuriedAloneAndEmitsNothing() {
        handler = handler(new Shout() {
            @Override
            public void keep(List<String> results) {
                if (results.contains("HUGE")) {
                    throw new IllegalArgumentException("too large for the store");
                }
                super.keep(results);
            }
        });
        handler.handle(List.of(Records.record(1, "a"), Records.record(2, "huge"), Records.record(3, "c")));
        assertThat(happened).contains("keep [A]", "keep [C]", "dead store-refused");
        assertThat(sent()).containsExactly("out:A", "out:C", "in.test.dead:huge");
    }

    @Test
    void aLetterThatIsTooLargeGoesWithoutItsPayload() {
        var picky = new MockProducer<byte[], byte[]>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized java.util.concurrent.Future<org.apache.kafka.clients.producer.RecordMetadata> send(
                    ProducerRecord<byte[], byte[]> record) {
                if (record.value().length > 0) {
                    throw new RecordTooLargeException("too large");
                }
                return super.send(record);
            }
        };
        handler = handler(new Shout(), picky);
        handler.handle(List.of(Records.record(7, "a")));
        assertThat(picky.history()).hasSize(1);
        var letter = picky.history().getFirst();
        assertThat(Records.header(letter, DeadLetters.REASON)).isEqualTo(BadRecord.EVENT_REFUSED);
        assertThat(Records.header(letter, DeadLetters.PAYLOAD_OMITTED)).isEqualTo("true");
        assertThat(Records.header(letter, DeadLetters.OFFSET)).isEqualTo("7");
    }

    @Test
    void eventsTellWhatTheStoreFilledIn() {
        handler = handler(new Shout() {
            @Override
            public List<String> kept(List<String> results) {
                keep(results);
                return results.stream().map(result -> result + "-kept").toList();
            }
        });
        handler.handle(List.of(Records.record(1, "a"), Records.record(2, "bad"), Records.record(3, "c")));
        assertThat(sent()).containsExactly("out:A-kept", "out:C-kept", "in.test.dead:bad");
    }

    @Test
    void returnsOnlyWhenTheBrokerHasTheEvents() throws Exception {
        var slow = new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        handler = handler(new Shout(), slow);
        var running = Thread.ofVirtual().start(() -> handler.handle(List.of(Records.record(1, "a"))));
        await().until(() -> slow.history().size() == 1);
        assertThat(running.join(Duration.ofMillis(100)))
                .as("still waiting for the broker")
                .isFalse();
        assertThat(happened).containsExactly("keep [A]");
        await().until(slow::completeNext);
        assertThat(running.join(Duration.ofSeconds(10))).isTrue();
        assertThat(happened).contains("done A");
    }

    @Test
    void whatTheBrokerKeptBackIsSentAgain() {
        var flaky = new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        handler = handler(new Shout(), flaky);
        var running = Thread.ofVirtual().start(() -> handler.handle(List.of(Records.record(1, "a"))));
        await().until(() -> flaky.errorNext(new org.apache.kafka.common.errors.TimeoutException("expired")));
        await().until(flaky::completeNext);
        await().until(() -> !running.isAlive());
        assertThat(flaky.history())
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.topic()).isEqualTo("out"));
    }

    @Test
    void aStopEndsTheWaitingWithoutAnyLetter() {
        var down = new CopyOnWriteArrayList<Throwable>();
        handler = handler(new Shout() {
            @Override
            public void keep(List<String> results) {
                happened.add("tried");
                throw new MongoTimeoutException("no server");
            }
        });
        var running = Thread.ofVirtual().start(() -> {
            try {
                handler.handle(List.of(Records.record(1, "a")));
            } catch (RuntimeException e) {
                down.add(e);
            }
        });
        await().until(() -> happened.contains("tried"));
        handler.close();
        await().until(() -> !running.isAlive());
        assertThat(down).singleElement().isInstanceOf(InPlace.Stopped.class);
        assertThat(producer.history()).isEmpty();
        assertThatThrownBy(() -> inPlace.until("anything", () -> {}, () -> 1)).isInstanceOf(InPlace.Stopped.class);
    }

    private List<String> sent() {
        return producer.history().stream()
                .map(r -> r.topic() + ":" + Records.text(r.value()))
                .toList();
    }

    private BatchHandler<String> handler(Step<String> step) {
        return handler(step, producer);
    }

    private BatchHandler<String> handler(Step<String> step, MockProducer<byte[], byte[]> to) {
        var watchdog = new Watchdog(Duration.ofSeconds(30), InstantSource.system());
        return BatchHandler.of(new Consumer("test", "9"), step, new Publisher(to, inPlace), inPlace, watchdog, pace);
    }

    private class Shout implements Step<String> {
        @Override
        public String work(Received received) {
            String text = Records.text(received.record().value());
            if (text.equals("bad")) {
                throw new IllegalArgumentException("cannot work on " + text);
            }
            return text.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public void keep(List<String> results) {
            happened.add("keep " + results);
        }

        @Override
        public List<ProducerRecord<byte[], byte[]>> next(String result) {
            return List.of(new ProducerRecord<>("out", result.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }

        @Override
        public void done(Received received, String result) {
            happened.add("done " + result);
        }

        @Override
        public void dead(Received received, BadRecord why) {
            happened.add("dead " + why.reason());
        }
    }
}
