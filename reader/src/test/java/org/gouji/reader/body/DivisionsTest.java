package org.gouji.reader.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Body.Level;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    @Test
    void theListSaysOfWhichDayItIs() {
        assertThat(Divisions.all().asOf()).isEqualTo("2023-06-30");
    }

    @Test
    void codesFollowTheCountysEvenWhereTheListLeavesThemOut() {
        assertThat(Divisions.all().named("里心镇")).extracting(Division::code).containsExactly("350430101");
        assertThat(Divisions.all().named("伊家乡")).extracting(Division::code).contains("350430201");
        assertThat(Divisions.all().named("黄坊乡")).extracting(Division::code).contains("350430202");
    }

    @Test
    void aTownOfACityWithoutCountiesBelongsToTheCity() {
        Division town = Divisions.all().named("石碣镇").getFirst();
        assertThat(town.code()).isEqualTo("441900101");
        assertThat(town.fullName()).isEqualTo("东莞市石碣镇");
        assertThat(town.level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void fillersAreNoPlaces() {
        assertThat(Divisions.all().named("市辖区")).isEmpty();
        assertThat(Divisions.all().named("省直辖县级行政区划")).isEmpty();
        assertThat(Divisions.all().named("东城区").getFirst().fullName()).isEqualTo("北京市东城区");
    }

    @Test
    void oneNameMayBeManyPlaces() {
        assertThat(Divisions.all().named("城关镇")).hasSize(88);
        assertThat(Divisions.all().named("嘉峪关市")).hasSize(1);
    }

    @Test
    void aShortFormOfAnAutonomousPlaceIsItsName() {
        assertThat(Divisions.all().named("景宁县")).extracting(Division::name).containsExactly("景宁畲族自治县");
    }
}
