package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofTest {

    private static final Object[] PARTS = {"12$\\1", 34, 5};

    @Test
    void aProofThatIsKeptIsToldInChinese() {
        assertThat(Proof.chinese(Proof.LOOKS_LIKE_IN_ALL.of("l2", 12, 3))).isEqualTo("“l2”形似 12，代入后 3 个等式全部成立");
        assertThat(Proof.chinese(Proof.SAME_TOTAL.of(2, "1“2”3"))).isEqualTo("“1“2”3”有 2 种切分使合计相等，此格在各种切分中都是同一个数");
    }

    @Test
    void whatItQuotesIsQuotedAsItIsPrinted() {
        assertThat(Proof.LOOKS_LIKE.of("<b>4</b><span lang=\"EN-US\">&nbsp;2</span>", 42))
                .startsWith("“4 2” looks like 42");
    }

    @Test
    void whatIsNoProofOfOursStaysAsItIs() {
        assertThat(Proof.chinese("the moon says so")).isEqualTo("the moon says so");
    }

    /// None is taken for another, and both languages tell the same parts.
    @ParameterizedTest
    @EnumSource
    void eachHasItsOwnChinese(Proof proof) {
        String told = Proof.chinese(proof.of(PARTS));
        assertThat(told)
                .doesNotContain("{")
                .startsWith(proof.zh().replaceFirst("\\{.*", "").stripTrailing());
        assertThat(gaps(proof.zh())).isEqualTo(gaps(proof.en()));
        for (int i = 0; i < gaps(proof.en()); i++) {
            assertThat(told).contains(String.valueOf(PARTS[i]));
        }
    }

    private static long gaps(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
