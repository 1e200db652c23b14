package org.gouji.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.report.Body;
import org.gouji.rules.ReportBuilder;
import org.junit.jupiter.api.Test;

class BodyRulesTest {

    @Test
    void aBodyWithItsDivisionIsResolved() {
        assertThat(ReportBuilder.form2019().validate().findings()).isEmpty();
    }

    @Test
    void aBodyThatNothingNamesIsUnresolved() {
        assertThat(rules(body(null, null, Body.Level.UNKNOWN))).containsExactly("body-unresolved");
    }

    @Test
    void aNameWithoutADivisionIsUnresolvedToo() {
        assertThat(rules(body("某局", null, Body.Level.UNKNOWN))).containsExactly("body-unresolved");
    }

    @Test
    void aNameThatTellsItsCountyNeedsNoDivision() {
        assertThat(rules(body("柳林塘镇人民政府", null, Body.Level.TOWNSHIP))).containsExactly("body-unresolved");
        assertThat(rules(body("分宜县柳林塘镇人民政府", null, Body.Level.TOWNSHIP))).isEmpty();
    }

    @Test
    void aBodyOfTheStateNeedsNoDivision() {
        assertThat(rules(body("国家某总局", null, Body.Level.STATE))).isEmpty();
    }

    @Test
    void severalDivisionsAreListedAndNoneIsChosen() {
        var candidates = List.of(new Body.Candidate("350430100", "甲县城关镇"), new Body.Candidate("350429100", "乙县城关镇"));
        var body =
                new Body("x-1", "城关镇人民政府", "城关镇", Body.Kind.GOVERNMENT, Body.Level.TOWNSHIP, null, false, candidates);
        var found = ReportBuilder.form2019().body(body).validate().findings();

        assertThat(found).extracting(Finding::rule).containsExactly("body-ambiguous");
        assertThat(found.getFirst().message().zh()).contains("甲县城关镇 (350430100)", "乙县城关镇 (350429100)");
    }

    private static List<String> rules(Body body) {
        return ReportBuilder.form2019().body(body).validate().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Body body(String name, String division, Body.Level level) {
        return new Body("x-1", name, name, Body.Kind.DEPARTMENT, level, division, false, List.of());
    }
}
