package org.gouji.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void sortsAsTextByEpochThenTimeThenOffsetThenPartition() {
        assertThat(new String[] {
                    Order.of(1, 1_700_000_000_000L, 7, 5),
                    Order.of(1, 1_700_000_000_000L, 10, 0),
                    Order.of(1, 1_700_000_000_000L, 10, 1),
                    Order.of(1, 1_700_000_000_001L, 2, 0),
                    Order.of(2, 1_600_000_000_000L, 0, 0)
                })
                .isSorted();
    }

    @Test
    void tellsWhenTheVersionWasAppended() {
        assertThat(Order.appendedAt(Order.of(1, 1_700_000_000_123L, 42, 3)))
                .isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
        assertThatThrownBy(() -> Order.appendedAt("later")).isInstanceOf(IllegalArgumentException.class);
    }
}
