package org.gouji.rules.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HierarchyTest {

    @ParameterizedTest
    @CsvSource({
        "350430001, GOVERNMENT, 350430",
        "350430, GOVERNMENT, 350400",
        "350400, GOVERNMENT, 350000",
        "350000, GOVERNMENT,",
        "110101, GOVERNMENT, 110000",
        "429004, GOVERNMENT, 420000",
        "350430, DEPARTMENT, 350430",
        "350400, DEPARTMENT, 350400",
        "350430, UNKNOWN,",
        ", GOVERNMENT,",
    })
    void aBodyLiesBelowTheNextLevelAndADepartmentBelowItsGovernment(
            @Nullable String division, Kind kind, @Nullable String above) {
        var body = new Body("x", "某县", "某县", kind, Body.Level.UNKNOWN, division, false, List.of());

        assertThat(Hierarchy.above(body)).isEqualTo(above);
    }
}
