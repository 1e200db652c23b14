package org.gouji.reader.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final List<Sum> ROW = List.of(new Sum(0, 6));

    @ParameterizedTest
    @CsvSource({
        "0000000,0 0 0 0 0 0 0",
        "713000074,71 3 0 0 0 0 74",
        "270020130,? ? ? ? ? 1 30",
        "220000325,? ? 0 0 0 3 25",
        "34029904513511,3402 ? ? 4 5 1 3511",
    })
    void aCellIsReadWhereTheRowsTotalLeavesOneWay(String digits, String cells) {
        var answer = alone(run(digits, 7, ROW));
        assertThat(read(answer, digits)).isEqualTo(cells);
        assertThat(answer.proof()).isNotBlank();
    }

    @Test
    void threeGroupsInOneRunAreReadByTheirTotals() {
        var sums = List.of(new Sum(0, 4), new Sum(5, 9), new Sum(10, 14));
        String digits = "21317000001324019";
        assertThat(read(alone(run(digits, 15, sums)), digits)).isEqualTo("2 1 3 1 7 0 0 0 0 0 13 2 4 0 19");
    }

    /// A number of a page ran in, or a cell was struck out.
    @Test
    void aSlashBetweenDigitsProvesNothingWithoutASum() {
        assertThat(alone(run("234/12", 3, List.of())).cells()).noneMatch(Answer.CellAnswer::proven);
        assertThat(alone(run("///", 3, List.of())).cells()).allMatch(Answer.CellAnswer::proven);
    }

    @Test
    void noNumberHasAGapInside() {
        var sums = List.of(new Sum(0, 4));
        var gaps = new BitSet();
        gaps.set(8);
        var run = new Run(text("0001251312513"), false, true, gaps, columns(5), sums);
        assertThat(alone(run).cells()).allMatch(Answer.CellAnswer::proven);
        gaps.set(10);
        assertThat(alone(new Run(text("0001251312513"), false, true, gaps, columns(5), sums))
                        .cells())
                .noneMatch(Answer.CellAnswer::proven);
    }

    @Test
    void withoutASumARunHasCandidatesOnly() {
        var answer = alone(run("8855698", 3, List.of()));
        assertThat(answer.cells()).noneMatch(Answer.CellAnswer::proven);
        assertThat(answer.cells().get(0).candidates()).contains("88");
        assertThat(answer.cells().get(2).candidates()).contains("698");
    }

    /// 1, 0 and 0, or 10, 0 and a blank that left no trace.
    @Test
    void aBlankThatLeftNoTraceIsNotReadOver() {
        assertThat(alone(run("100", 3, List.of())).cells()).noneMatch(Answer.CellAnswer::proven);
        assertThat(read(alone(run("000", 3, List.of())), "000")).isEqualTo("0 0 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000002", "12000013", "00123", "1"})
    void theBodysOwnErrorIsNotRepaired(String digits) {
        assertThat(alone(run(digits, 7, ROW)).cells()).noneMatch(Answer.CellAnswer::proven);
    }

    @Test
    void theRowsBesideDecideBetweenTwoReadings() {
        // 1 + 11 = 12 and 11 + 1 = 12 are both readings of the first row.
        var rows = List.of(run("11112", 3, List.of(new Sum(0, 2))), run("11112", 3, List.of(new Sum(0, 2))));
        assertThat(Readings.of(rows, List.of()))
                .allSatisfy(a -> assertThat(a.cells().get(0).proven()).isFalse());
        var links = List.of(link(0, -11), link(0, 1, 0), link(0, 1, 1), link(0, 1, 2));
        var answers = Readings.of(rows, links);
        assertThat(read(answers.get(0), "11112")).isEqualTo("11 1 12");
        assertThat(read(answers.get(1), "11112")).isEqualTo("11 1 12");
        assertThat(answers.get(0).proof()).contains("other rows");
    }

    @Test
    void rowsThatContradictEachOtherProveNothing() {
        var rows = List.of(run("11112", 3, List.of(new Sum(0, 2))));
        var answers = Readings.of(rows, List.of(new Readings.Link(0, List.of(0), List.of(), -5)));
        assertThat(answers.getFirst().cells()).noneMatch(Answer.CellAnswer::proven);
        assertThat(answers.getFirst().cells().getFirst().candidates()).containsExactlyInAnyOrder("1", "11");
    }

    @Test
    void theOrdinalOfTheNextLabelMayBeItsLastDigit() {
        var run = new Run(text("00000002"), true, true, columns(7), ROW);
        assertThat(read(alone(run), "00000002")).isEqualTo("0 0 0 0 0 0 0");
        var open = new Run(text("10"), true, true, columns(1), List.of());
        assertThat(alone(open).cells()).noneMatch(Answer.CellAnswer::proven);
        assertThat(alone(open).cells().getFirst().candidates()).containsExactlyInAnyOrder("10", "1");
    }

    @Test
    void wordsForNothingArePartedFromNumbers() {
        assertThat(read(alone(run("5/////5", 7, ROW)), "5/////5")).isEqualTo("5 / / / / / 5");
    }

    @Test
    void hostileRunsEndInBoundedTime() {
        var digits = "123456789".repeat(20_000);
        var answers = Readings.of(Collections.nCopies(25, run(digits, 7, ROW)), List.of());
        assertThat(answers).allSatisfy(a -> assertThat(a.cells()).noneMatch(Answer.CellAnswer::proven));
    }

    private static Readings.Link link(int cell, long known) {
        return new Readings.Link(cell, List.of(0), List.of(), known);
    }

    private static Readings.Link link(int left, int right, int cell) {
        return new Readings.Link(cell, List.of(left), List.of(right), 0);
    }

    private static Answer alone(Run run) {
        return Readings.alone(run);
    }

    private static String read(Answer answer, String digits) {
        return answer.cells().stream()
                .map(c -> c.proven() ? digits.substring(c.from(), c.to()) : "?")
                .collect(Collectors.joining(" "));
    }

    private static Run run(String digits, int cells, List<Sum> sums) {
        return new Run(text(digits), false, true, columns(cells), sums);
    }

    private static MappedText text(String digits) {
        return MappedText.of(new Original(digits), 0, digits.length());
    }

    private static List<Column> columns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Column("c" + i, new Label("列", null, List.of()), Column.Quantity.COUNT, null, 1, List.of()))
                .toList();
    }
}
