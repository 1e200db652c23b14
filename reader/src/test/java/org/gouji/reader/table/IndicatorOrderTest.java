package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorOrderTest {

    @Test
    void labelsThatRepeatAreToldByTheirOrder() {
        assertThat(order(List.of(List.of(0), List.of(1, 3), List.of(2), List.of(1, 3))))
                .as("a, x, b, x")
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void aLabelThatMayBeEitherRowIsNeither() {
        assertThat(order(List.of(List.of(0), List.of(1, 3)))).as("a, x").containsExactly(0, -1);
    }

    @Test
    void whatStandsBetweenItsNeighboursIsCertainThoughOthersAreNot() {
        assertThat(order(List.of(List.of(1, 3), List.of(4)))).as("x, c").containsExactly(-1, 4);
        assertThat(order(List.of(List.of(2), List.of(1, 3), List.of(4))))
                .as("b, x, c")
                .containsExactly(2, 3, 4);
    }

    @Test
    void aRowPrintedTwiceIsNoRow() {
        assertThat(order(List.of(List.of(0), List.of(2), List.of(2), List.of(4))))
                .containsExactly(0, -1, -1, 4);
    }

    @Test
    void nothingHasNoOrder() {
        assertThat(order(List.of())).isEmpty();
    }

    private static int[] order(List<List<Integer>> candidates) {
        return IndicatorOrder.of(candidates, 5);
    }
}
