package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {

    @Test
    void workInTimeGivesItsResultOrItsException() {
        try (var budget = new TimeBudget("test", Duration.ofMinutes(1))) {
            assertThat(budget.<Integer>run(() -> 42)).isEqualTo(42);
            assertThatThrownBy(() -> budget.run(() -> {
                        throw new IllegalStateException("of the work");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("of the work");
            assertThatThrownBy(() -> budget.run(TimeBudgetTest::deep))
                    .isInstanceOf(BadRecord.class)
                    .hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void whatDoesNotEndIsLeftBehindAndCounted() {
        var go = new AtomicBoolean(true);
        try (var budget = new TimeBudget("test", Duration.ofMillis(50))) {
            assertThatThrownBy(() -> budget.run(() -> {
                        while (go.get()) {
                            Thread.onSpinWait();
                        }
                        return 1;
                    }))
                    .isInstanceOfSatisfying(
                            BadRecord.class, bad -> assertThat(bad.reason()).isEqualTo(BadRecord.TIME_BUDGET));
            assertThat(budget.runaways()).isEqualTo(1);
            go.set(false);
            await().until(() -> budget.runaways() == 0);
        }
    }

    private static int deep() {
        return deep() + 1;
    }
}
