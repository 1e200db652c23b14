package org.gouji.contracts.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FormsTest {

    private final Form form19 = Forms.find("gbgkbh_2019_60").orElseThrow();
    private final Form form21 = Forms.find("gbgkbh_2021_30").orElseThrow();

    @Test
    void theFormOf2019Has198CellsAnd40Equations() {
        assertThat(form19.places()).hasSize(22 + 161 + 15);
        assertThat(form19.equations()).hasSize(40);
    }

    @Test
    void theFormOf2021Has200CellsAnd42Equations() {
        assertThat(form21.places()).hasSize(10 + 175 + 15);
        assertThat(form21.equations()).hasSize(42);
    }

    @Test
    void theFormBefore2019Has58CellsOrAnAnnexOf32() {
        var form = Forms.find("pre_2019").orElseThrow();
        assertThat(form.tables().get(0).places()).hasSize(58);
        assertThat(form.tables().get(1).places()).hasSize(32);
        assertThat(form.equations()).hasSize(7 + 2);
        assertThat(form.alternatives(form.tables().getFirst())).hasSize(2);
    }

    @Test
    void everyIndicatorHasAUnitAndMoneyIsAnAmount() {
        var form = Forms.find("pre_2019").orElseThrow();
        assertThat(form.places())
                .allMatch(place ->
                        String.valueOf(place.unit()).contains("元") == (place.quantity() == Column.Quantity.AMOUNT))
                .noneMatch(place -> place.unit() == null);
    }

    @Test
    void everyTermOfAnEquationIsACellOfTheForm() {
        for (var form : Forms.ALL) {
            var paths = form.placesByPath().keySet();
            for (var equation : form.equations()) {
                assertThat(paths).containsAll(equation.left()).containsAll(equation.right());
            }
        }
    }

    @Test
    void noTwoCellsShareAPath() {
        for (var form : Forms.ALL) {
            var paths = new HashSet<String>();
            assertThat(form.places()).allMatch(place -> paths.add(place.fullPath()));
        }
    }

    @Test
    void everyLabelHasATranslation() {
        for (var form : Forms.ALL) {
            assertThat(form.places())
                    .allMatch(place ->
                            !place.labelEn().isBlank() && !place.labelZh().isBlank());
        }
    }
}
