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
        assertThat(LookAlikes.numbers(printed)).containsExactly(number);
    }

    /// Plain digits need no guess; leading zeros are the trace of digits run together.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "Ol",
                "OO",
                "l-2",
                "lx",
                "O件",
                "llllllllllllllll",
                "合计",
                "*",
                "12**",
                "0 7",
                "1 x",
                "1 2 3 4 5"
            })
    void othersDoNot(String printed) {
        assertThat(LookAlikes.numbers(printed)).isEmpty();
    }

    @Test
    void digitsWithBlanksAreOneNumberOrAnyPartOfIt() {
        assertThat(LookAlikes.numbers("12 304")).map(BigDecimal::intValue).containsExactly(12304, 12, 304);
        assertThat(LookAlikes.numbers("4<b style=\"x\">1&nbsp;</b>２"))
                .map(BigDecimal::intValue)
                .containsExactly(412, 41, 2);
        assertThat(LookAlikes.numbers("1  050 3")).map(BigDecimal::intValue).containsExactly(10503, 1050, 1, 3);
    }

    @Test
    void aMarkIsAFootnotesOrADigit() {
        assertThat(LookAlikes.numbers("12²")).map(BigDecimal::intValue).containsExactly(12, 122);
        assertThat(LookAlikes.numbers("３＊"))
                .map(BigDecimal::intValue)
                .containsExactly(3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39);
    }

    @Test
    void aStarThatMayHideADigitIsProvenByTheTotalOnly() {
        assertThat(LookAlikeProof.proven(cells("7*", "2", "9"), List.of(TOTAL))).containsOnlyKeys("a.first");
        assertThat(LookAlikeProof.proven(cells("7*", "0", "7*"), List.of(TOTAL)))
                .isEmpty();
    }

    @Test
    void blanksAmongDigitsAreProvenByAnEquationThatHoldsInNoOtherWay() {
        var proven = LookAlikeProof.proven(cells("1 2", "3 5", "47"), List.of(TOTAL));
        assertThat(proven).containsOnlyKeys("a.first", "a.second");
        assertThat((Cell.Numeric) proven.get("a.second"))
                .satisfies(number -> assertThat(number.value()).isEqualByComparingTo("35"));
    }

    @Test
    void theyAreNotWhereOnePartAloneWouldDoAsWell() {
        assertThat(LookAlikeProof.proven(cells("3 1", "0", "3 1"), List.of(TOTAL)))
                .isEmpty();
    }

    @Test
    void aRowThatCouldNotBePartedIsNoCell() {
        var cells = cells("1 2", "3", "15");
        cells.put("b", new Cell.Illegible("1 2", PLACE, List.of()));
        assertThat(LookAlikeProof.proven(cells, List.of(TOTAL))).isEmpty();
    }

    @Test
    void anEquationThatHoldsProvesAllThatStandInIt() {
        var proven = LookAlikeProof.proven(cells("l2", "O", "12"), List.of(TOTAL));
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
        assertThat(LookAlikeProof.proven(cells("l2", "3", "12"), List.of(TOTAL)))
                .isEmpty();
        var both = cells("l2", "O", "12");
        both.put("b", number("13", 3));
        assertThat(LookAlikeProof.proven(both, List.of(TOTAL, BALANCE))).containsOnlyKeys("a.second");
    }

    @Test
    void withoutAnEquationOrWithAnUnknownOperandNothingIsProven() {
        assertThat(LookAlikeProof.proven(cells("l2", "O", "12"), List.of())).isEmpty();
        assertThat(LookAlikeProof.proven(cells("l2", "x", "12"), List.of(TOTAL)))
                .isEmpty();
    }

    private static Map<String, Cell> cells(String first, String second, String total) {
        return new HashMap<>(
                Map.of("a.first", number(first, 0), "a.second", number(second, 1), "a.total", number(total, 2)));
    }

    private static Cell number(String printed, int at) {
        return printed.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Cell.Numeric.of(Long.parseLong(printed), printed, PLACE)
                : new Cell.Illegible(printed, new Source(at, at + 1, null), List.of());
    }

    private static Equation equation(String total, String... parts) {
        return new Equation("a-rule", Identity.Each.ROW, "a", List.of(parts), List.of(total));
    }
}
