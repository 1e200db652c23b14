package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Equation;
import org.gouji.contracts.report.TableState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    private static final long SEED = 20;

    /// The place of a report with many applications.
    private static final long BUSY = 9;

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(Samples.stream(SEED).limit(30).map(SamplesTest::text).toList())
                .isEqualTo(Samples.stream(SEED).limit(30).map(SamplesTest::text).toList());
    }

    @Test
    void anyPlaceOfTheStreamCanBeMadeAlone() {
        assertThat(text(Samples.at(SEED, 17)))
                .isEqualTo(text(Samples.stream(SEED).skip(17).findFirst().orElseThrow()));
    }

    @Test
    void reportsDifferFromOneAnother() {
        assertThat(Samples.stream(SEED).limit(300).map(SamplesTest::text).distinct())
                .hasSize(300);
    }

    @Test
    void everyEquationOfTheFormHoldsInACleanReport() {
        assertThat(Samples.stream(SEED).limit(200).flatMap(sample -> broken(sample.report()).stream()))
                .isEmpty();
    }

    @Test
    void noCountIsNegativeButAChange() {
        assertThat(Samples.stream(SEED).limit(200).flatMap(sample -> sample.report().cells().entrySet().stream()))
                .allMatch(cell -> cell.getValue().signum() >= 0 || cell.getKey().endsWith(".change"));
    }

    @Test
    void bothFormsAllLayoutsAndManySizesOccur() {
        var samples = Samples.stream(SEED).limit(300).toList();
        assertThat(samples)
                .extracting(sample -> sample.report().form().id())
                .contains("gbgkbh_2019_60", "gbgkbh_2021_30");
        assertThat(samples.stream().flatMap(sample -> sample.truth().tables().values().stream()))
                .contains(TableState.COMPLETE, TableState.BLANK, TableState.LOST);
        assertThat(samples)
                .extracting(sample -> size(sample.report()))
                .anyMatch(size -> size == 0)
                .anyMatch(size -> size > 0 && size < 10)
                .anyMatch(size -> size > 2000);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyFigureStandsOnAPageThatKeepsThem(Layout layout) {
        var sample = Samples.at(SEED, BUSY, Rendering.of(layout), Set.of());
        var figures = sample.report().cells().values().stream()
                .filter(value -> value.signum() != 0)
                .toList();
        assertThat(figures).hasSizeGreaterThan(10);
        if (layout.keepsFigures()) {
            assertThat(text(sample))
                    .contains(figures.stream().map(BigDecimal::toPlainString).toList());
        } else {
            assertThat(sample.truth().cells().values()).allMatch(cell -> cell.kind() == Truth.Kind.NOTHING);
        }
    }

    @Test
    void yearsOfOneBodyCarryOver() {
        var history = Samples.history(SEED, 2019, 6, Set.of());
        assertThat(IntStream.range(1, 6).boxed())
                .allSatisfy(i -> assertThat(row(history.get(i), "carried_in"))
                        .isEqualTo(row(history.get(i - 1), "carried_forward")));
        assertThat(history.stream().flatMap(report -> broken(report).stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawCanBeMade(Flaw flaw) {
        var rules = flaw == Flaw.CARRY_WRONG
                ? Samples.print(Samples.history(SEED, 2022, 2, Set.of(flaw)).getLast(), Rendering.of(Layout.HTML))
                        .truth()
                        .rules()
                : Samples.at(SEED, 5, Rendering.of(Layout.HTML), Set.of(flaw))
                        .truth()
                        .rules();
        assertThat(rules).isNotEmpty().isEqualTo(flaw.rules());
    }

    @ParameterizedTest
    @EnumSource(
            value = Flaw.class,
            names = {"CELL_WRONG", "TOTAL_WRONG", "BALANCE_BROKEN", "REVIEW_TOTAL_WRONG"})
    void aTableErrorBreaksTheEquationsOfItsRules(Flaw flaw) {
        var report =
                Samples.at(SEED, 5, Rendering.of(Layout.HTML), EnumSet.of(flaw)).report();
        assertThat(broken(report)).extracting(Equation::rule).containsAll(flaw.rules());
    }

    private static List<Equation> broken(GeneratedReport report) {
        return report.form().equations().stream()
                .filter(equation -> sum(report, equation.left()).compareTo(sum(report, equation.right())) != 0)
                .toList();
    }

    private static BigDecimal sum(GeneratedReport report, List<String> paths) {
        return paths.stream().map(report::cell).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> row(GeneratedReport report, String row) {
        return report.cells().entrySet().stream()
                .filter(cell -> cell.getKey().startsWith("applications." + row + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static long size(GeneratedReport report) {
        return report.cell("applications.new_received.total").longValueExact();
    }

    private static String text(Rendered sample) {
        return new String(sample.bytes(), StandardCharsets.UTF_8);
    }
}
