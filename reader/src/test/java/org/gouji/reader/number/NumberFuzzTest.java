package org.gouji.reader.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;

class NumberFuzzTest {

    /// A number begins where it is asked for, ends in the text and is never negative.
    @FuzzTest(maxDuration = "8s")
    void aNumberIsReadOrNoneStandsThere(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        var mapped = MappedText.of(new Original(text), 0, text.length());
        for (int i = 0; i < text.length(); i++) {
            var number = i > 0 && Character.isDigit(text.charAt(i - 1)) ? null : NumberReader.at(mapped, i);
            if (number != null) {
                assertThat(number.start()).as(text).isEqualTo(i);
                assertThat(number.end()).as(text).isGreaterThan(i).isLessThanOrEqualTo(text.length());
                assertThat(number.value().signum()).as(text).isNotNegative();
            }
        }
    }
}
