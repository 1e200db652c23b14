package org.gouji.rules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gouji.contracts.finding.Finding;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

/// The smallest set of cells that explains all broken equations, and what is said where there are several.
class RootsTest {

    @Test
    void twoWrongCellsInDifferentRowsAreTwoRoots() {
        var found = found(report().with("applications.granted.natural_person", 21)
                .with("applications.denied_third_party.commercial_enterprise", 9));

        assertThat(suggestions(found))
                .containsExactlyInAnyOrder(
                        "若“（一）予以公开·自然人”为 20（现为 21），则有关的 2 个等式全部成立",
                        "若“（三）不予公开·4.保护第三方合法权益·法人或其他组织·商业企业”为 4（现为 9），则有关的 2 个等式全部成立");
        assertThat(found).filteredOn(f -> f.causedBy() == null).hasSize(2);
    }

    @Test
    void twoWrongCellsInOneRowAreOneRootWithBothToldTogether() {
        var found = found(report().with("applications.granted.natural_person", 21)
                .with("applications.granted.commercial_enterprise", 9));

        assertThat(suggestions(found))
                .containsExactly("若“（一）予以公开·自然人”为 20（现为 21），且“（一）予以公开·法人或其他组织·商业企业”为 6（现为 9），则有关的 3 个等式全部成立");
        assertThat(found).filteredOn(f -> f.causedBy() == null).hasSize(1);
    }

    @Test
    void aCellOfARowTotalAColumnSumAndABalanceIsOneRoot() {
        var found = found(report().with("applications.total_processed.commercial_enterprise", 11));

        assertThat(found)
                .extracting(Finding::rule)
                .contains("applications-balance", "applications-results-total", "applications-row-total");
        assertThat(suggestions(found)).containsExactly("若“（七）总计·法人或其他组织·商业企业”为 10（现为 11），则有关的 3 个等式全部成立");
    }

    @Test
    void threeWrongCellsAreFound() {
        var found = found(report().with("applications.granted.natural_person", 21)
                .with("applications.denied_third_party.commercial_enterprise", 9)
                .with("applications.carried_forward.total", 12));

        assertThat(suggestions(found)).hasSize(3);
    }

    @Test
    void twoCrossingsOfTheSameDifferenceCanBeToldInTwoWaysAndNoneIsChosen() {
        var found = found(report().with("applications.granted.natural_person", 21)
                .with("applications.denied_third_party.commercial_enterprise", 5));

        assertThat(suggestions(found)).hasSize(1);
        assertThat(suggestions(found).getFirst())
                .contains("“（一）予以公开·自然人”为 20（现为 21），且")
                .contains("“（一）予以公开·法人或其他组织·商业企业”为 5（现为 6），且“（三）不予公开·4.保护第三方合法权益·自然人”为 1（现为 2）")
                .endsWith("则有关的 4 个等式全部成立");
    }

    @Test
    void whatHoldsTodaySpeaksAgainstACell() {
        // The total of one row is wrong while its column holds: another cell of the column must be wrong too.
        var found =
                found(report().with("applications.granted.total", 27).with("applications.denied_third_party.total", 7));

        assertThat(suggestions(found)).hasSize(1);
        assertThat(suggestions(found).getFirst()).contains("“（一）予以公开·总计”为 26（现为 27），且");
    }

    @Test
    void noCellIsMadeNegative() {
        var found = found(ReportBuilder.form2021()
                .row("new_received", 0, 0, 0, 0, 0, 0, 0)
                .row("granted", 0, 0, 0, 0, 0, 0, 0)
                .row("total_processed", 2, 0, 0, 0, 0, 0, 0));

        assertThat(suggestions(found)).noneMatch(text -> text.contains("为 -"));
    }

    @Test
    void manyWrongCellsEndWithinTheBudget() {
        var report = report();
        for (var row : List.of("granted", "denied_third_party", "rejected_repeat", "unable_not_held", "carried_in")) {
            report.row(row, 91, 17, 33, 4, 58, 6, 77);
        }
        long start = System.nanoTime();

        var found = found(report);

        assertThat(found).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private static ReportBuilder report() {
        return ReportBuilder.form2021()
                .row("new_received", 30, 12, 0, 0, 0, 0, 42)
                .row("carried_in", 3, 1, 0, 0, 0, 0, 4)
                .row("granted", 20, 6, 0, 0, 0, 0, 26)
                .row("denied_third_party", 2, 4, 0, 0, 0, 0, 6)
                .row("total_processed", 22, 10, 0, 0, 0, 0, 32)
                .row("carried_forward", 11, 3, 0, 0, 0, 0, 14);
    }

    private static List<Finding> found(ReportBuilder report) {
        return report.validate().findings().stream()
                .filter(f -> f.equation() != null)
                .toList();
    }

    private static List<String> suggestions(List<Finding> found) {
        return found.stream()
                .map(Finding::suggestion)
                .filter(Objects::nonNull)
                .map(message -> message.zh())
                .toList();
    }
}
