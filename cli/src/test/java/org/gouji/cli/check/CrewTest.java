package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final int MANY = 100_000;

    @Test
    void resultsComeInOrderAndFewThingsAreTakenAhead() {
        var taken = new AtomicInteger();
        Iterator<Integer> things =
                IntStream.range(0, MANY).peek(_ -> taken.incrementAndGet()).iterator();
        int most = Runtime.getRuntime().availableProcessors() * 8;
        try (var crew = new Crew<Integer, Integer>(thing -> thing * 2)) {
            var results = crew.results(things);
            for (int i = 0; i < MANY; i++) {
                assertThat(results.next()).isEqualTo(i * 2);
                assertThat(taken.get() - i).isLessThanOrEqualTo(most);
            }
            assertThat(results.hasNext()).isFalse();
        }
    }

    @Test
    void whatAWorkerCannotDoIsNotPassedOver() {
        try (var crew = new Crew<Integer, Integer>(thing -> 1 / thing)) {
            var results = crew.results(IntStream.of(1, 0).iterator());
            assertThat(results.next()).isOne();
            assertThatThrownBy(results::next).hasRootCauseInstanceOf(ArithmeticException.class);
        }
    }
}
