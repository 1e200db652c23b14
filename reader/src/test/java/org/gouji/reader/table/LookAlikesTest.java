package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.form.Identity;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    private static final Source PLACE = new Source(0, 1, null);
    private static final Equation TOTAL = equation("a.total", "a.first", "a.second");
    private static final Equation BALANCE = equation("b", "a.first");

    @ParameterizedTest
    @CsvSource({"O,0", "o,0", "〇,0", "l,1", "lO,10", "2I7,217", "3○,30"})
    void lettersLookLikeDigits(String printed, BigDecimal number) {
        assertThat(LookAlikes.number(printed)).isEqualByComparingTo(number);
    }

    /// Plain digits need no guess; leading zeros are the trace of digits run together.
    @ParameterizedTest
    @ValueSource(strings = {"", "10", "Ol", "OO", "l-2", "lx", "O件", "llllllllllllllll", "合计"})
    void othersDoNot(String printed) {
        assertThat(LookAlikes.number(printed)).isNull();
    }

    @Test
    void anEquationThatHoldsProvesAllThatStandInIt() {
        var proven = LookAlikes.proven(cells("l2", "O", "12"), List.of(TOTAL));
        assertThat(proven).containsOnlyKeys("a.first", "a.second");
        assertThat((Cell.Numeric) proven.get("a.first")).satisfies(number -> {
            assertThat(number.value()).isEqualByComparingTo("12");
            assertThat(number.raw()).isEqualTo("l2");
            assertThat(number.method()).isEqualTo(Cell.Method.EQUATIONS);
            assertThat(number.repaired()).contains("l2", "12");
        });
    }

    @Test
    void oneThatBreaksLeavesThemIllegible() {
        assertThat(LookAlikes.proven(cells("l2", "3", "12"), List.of(TOTAL))).isEmpty();
        var both = cells("l2", "O", "12");
        both.put("b", number("13"));
        assertThat(LookAlikes.proven(both, List.of(TOTAL, BALANCE))).containsOnlyKeys("a.second");
    }

    @Test
    void withoutAnEquationOrWithAnUnknownOperandNothingIsProven() {
        assertThat(LookAlikes.proven(cells("l2", "O", "12"), List.of())).isEmpty();
        assertThat(LookAlikes.proven(cells("l2", "x", "12"), List.of(TOTAL))).isEmpty();
    }

    private static Map<String, Cell> cells(String first, String second, String total) {
        return new HashMap<>(Map.of("a.first", number(first), "a.second", number(second), "a.total", number(total)));
    }

    private static Cell number(String printed) {
        return printed.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Cell.Numeric.of(Long.parseLong(printed), printed, PLACE)
                : new Cell.Illegible(printed, PLACE, List.of());
    }

    private static Equation equation(String total, String... parts) {
        return new Equation("a-rule", Identity.Each.ROW, "a", List.of(parts), List.of(total));
    }
}
