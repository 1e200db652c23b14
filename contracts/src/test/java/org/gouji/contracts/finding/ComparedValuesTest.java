package org.gouji.contracts.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedValuesTest {

    private static final Message WORDS = new Message("表", "the form");

    @Test
    void theSameNumberWrittenOtherwiseIsTheSameValue() {
        assertThat(of("r", operand("7", "7"))).isEqualTo(of("r", operand("7.0", "７")));
    }

    @Test
    void anotherValuePathOrRuleIsAnother() {
        assertThat(List.of(
                        of("r", operand("7", "7")),
                        of("r", operand("8", "8")),
                        of("other", operand("7", "7")),
                        of("r", operand("7", "7"), operand("7", "7")),
                        of("r", operand(null, "7")),
                        of("r", operand(null, null))))
                .doesNotHaveDuplicates();
    }

    private static Operand operand(@Nullable String value, @Nullable String raw) {
        return new Operand("published", WORDS, value == null ? null : new BigDecimal(value), raw, null);
    }

    private static String of(String rule, Operand... operands) {
        return ComparedValues.of(new Finding(
                "id",
                rule,
                1,
                Severity.ERROR,
                new Finding.Subject("b", 2020, "d"),
                WORDS,
                null,
                null,
                null,
                null,
                List.of(operands),
                new Finding.Blame(Finding.Party.SOURCE, 1, WORDS),
                null,
                null,
                null,
                null,
                null,
                Finding.State.OPEN,
                null));
    }
}
