package org.gouji.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Years are looked for without an expression, and found where their expression finds them.
class YearsTest {

    private static final String CHARACTERS = "1209O二零年";

    private static final int LENGTH = 6;

    private static final Pattern YEAR = Pattern.compile(Years.YEAR);

    private static final Pattern YEAR_WITH_UNIT = Pattern.compile(Years.YEAR + Years.UNIT);

    @Test
    void everyTextOfTheirCharactersHoldsTheYearsThatTheExpressionFinds() {
        int texts = (int) Math.pow(CHARACTERS.length(), LENGTH);
        for (int number = 0; number < texts; number++) {
            String text = text(number);
            var year = YEAR.matcher(text);
            assertThat(Years.next(text, 0)).as(text).isEqualTo(year.find() ? year.start() : -1);
            if (number % 10 == 0) {
                assertThat(Years.blanked(text))
                        .isEqualTo(YEAR_WITH_UNIT.matcher(text).replaceAll(" "));
            }
        }
    }

    private static String text(int number) {
        var text = new StringBuilder();
        for (int rest = number, i = 0; i < LENGTH; i++, rest /= CHARACTERS.length()) {
            text.append(CHARACTERS.charAt(rest % CHARACTERS.length()));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"云溪县2023年年度政府信息, '云溪县 政府信息'", "二〇二三年度2023年, '  '", "1999度1998, '  '", "12345年, 12345年"})
    void aYearGoesWithWhatBelongsToIt(String text, String blanked) {
        assertThat(Years.blanked(text)).isEqualTo(blanked);
    }

    @ParameterizedTest
    @CsvSource({"2023年到2023年, 2023", "2O23年, 2023", "二○二三年与2023, 2023", "1999, 1999"})
    void oneYearIsTold(String text, int year) {
        assertThat(Years.only(text)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2023年和2022年", "今年", "''"})
    void noneOrSeveralAreNot(String text) {
        assertThat(Years.only(text)).isNull();
    }
}
