package org.gouji.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A search finds what its expression finds, in texts of the very characters that the expression speaks of.
class SearchTest {

    private static final String CHARACTERS = "申请公开信息复议诉讼了的为共有是:，。0123456789年月日 \n𠮷一二无未A(";
    private static final int TEXTS = 3000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请",
                "公开|信息|复议|无",
                "^申请",
                "申请$",
                "^(?:申请|公开)",
                "^申请|公开",
                "(?:申请|公开)(?:了|的|为|共){0,3}+$",
                "(?<!信息)公开(?!申请)",
                "[^公信]开(?!信)",
                "[,，。:]|^",
                "$",
                "\\s*",
                "[\\s:，]+(?=申)",
                ".{0,4}申请.{0,4}",
                "(?s).{2,5}?公开",
                "(?:20)?\\d{2} ?年",
                "(?<year>\\d+)年|(二)",
                "[\\p{IsHan}]{2,4}请",
                "𠮷|公",
                "[^\\d]𠮷?",
                "(?!)",
                "(?<=申|息)公|(?<=公)开",
                "(?i)a",
                "(申请|信息)(公开)?"
            })
    void findsWhatTheExpressionFinds(String regex) {
        var pattern = Pattern.compile(regex);
        var search = Search.of(regex);
        var dice = new Random(regex.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(dice);
            assertThat(hits(search.in(text))).as("in '%s'", text).isEqualTo(hits(pattern, text));
            assertThat(search.isIn(text)).isEqualTo(pattern.matcher(text).find());
            assertThat(search.isIn(Scanned.of(text)))
                    .isEqualTo(pattern.matcher(text).find());
            assertThat(search.is(text)).isEqualTo(pattern.matcher(text).matches());
            assertThat(search.begins(text)).isEqualTo(pattern.matcher(text).lookingAt());
            assertThat(search.without(text)).isEqualTo(pattern.matcher(text).replaceAll(""));
            assertThat(search.withoutFirst(text))
                    .isEqualTo(pattern.matcher(text).replaceFirst(""));
            int from = dice.nextInt(text.length() + 1);
            int to = from + dice.nextInt(text.length() + 1 - from);
            assertThat(search.is(text, from, to))
                    .isEqualTo(pattern.matcher(text).region(from, to).matches());
            assertThat(search.begins(text, from))
                    .isEqualTo(pattern.matcher(text).region(from, text.length()).lookingAt());
            assertThat(search.isIn(text, from, to))
                    .isEqualTo(pattern.matcher(text)
                            .useTransparentBounds(true)
                            .region(from, to)
                            .find());
        }
    }

    /// Searches that are made when others have already asked about the same characters.
    /// The last expressions ask for what may stand behind a range or at its end.
    @ParameterizedTest
    @ValueSource(strings = {"(?:申请|公开).{0,2}", "^.{0,4}申请", "(?:了|的)申请$|公开", "申请(?=公)|公开(?!申)"})
    void whatEveryMatchHoldsRefusesNothing(String regex) {
        var pattern = Pattern.compile(regex);
        var search = Search.holding("申请|公开", regex);
        var dice = new Random(regex.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(dice);
            boolean found = pattern.matcher(text).find();
            assertThat(search.isIn(text)).as("in '%s'", text).isEqualTo(found);
            assertThat(search.isIn(Scanned.of(text))).isEqualTo(found);
            assertThat(search.is(text)).isEqualTo(pattern.matcher(text).matches());
        }
    }

    @Test
    void whatNoMatchHoldsIsRefused() {
        var search = Search.holding("申请", "公开");

        assertThat(search.isIn("公开")).isFalse();
        assertThat(search.isIn(Scanned.of("公开"))).isFalse();
        assertThat(search.is("公开")).isFalse();
    }

    @Test
    void aLongerTextIsLookedThroughFromWhereItIsNew() {
        var search = Search.of("申请$|公开");
        var shorter = Scanned.of("收到申");

        assertThat(search.mayBeIn(shorter)).isFalse();
        assertThat(search.isIn(shorter.longer("收到申请"))).isTrue();
        assertThat(search.isIn(shorter.longer("收到申公开"))).isTrue();
        assertThat(search.mayBeIn(shorter.longer("收到申3件"))).isFalse();
    }

    @Test
    void aSetHasItsCharactersAlone() {
        var set = CharSet.of("申A\uFFFF");

        assertThat(set.has('申')).isTrue();
        assertThat(set.has('\uFFFF')).isTrue();
        assertThat(set.has((char) ('申' + 1))).isFalse();
        assertThat(set.has((char) ('A' + 64))).isFalse();
        assertThat(set.ends("申请")).isFalse();
        assertThat(set.ends("重申")).isTrue();
        assertThat(set.ends("")).isFalse();
        assertThat(set.next("重申申请", 0)).isEqualTo(1);
        assertThat(set.next("重申申请", 3)).isEqualTo(4);
    }

    @Test
    void aLaterSearchFindsToo() {
        String text = "本年收到申请公开信息";
        assertThat(Search.of("收到").isIn(Scanned.of(text))).isTrue();
        var scanned = Scanned.of(text);
        for (int i = 0; i < 200; i++) {
            assertThat(Search.of("收到申" + (i == 199 ? "请" : "请" + i)).isIn(scanned))
                    .isEqualTo(i == 199);
        }
    }

    /// More pairs of characters than the table has places for.
    @Test
    void aFullTableLosesNothing() {
        var search = Search.of("[^公信]开(?!信)|结转");
        var pattern = Pattern.compile("[^公信]开(?!信)|结转");
        var dice = new Random(1);
        var text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append(dice.nextInt(9) == 0 ? '开' : (char) ('一' + dice.nextInt(20_000)));
        }
        String all = text + "结转";
        assertThat(hits(search.in(all))).isEqualTo(hits(pattern, all));
        assertThat(search.isIn(Scanned.of(all))).isTrue();
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        int length = dice.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(dice.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static List<String> hits(Search.Hits hits) {
        var found = new ArrayList<String>();
        while (hits.next()) {
            found.add(hits.start() + "-" + hits.end() + hits.matcher().group());
        }
        return found;
    }

    private static List<String> hits(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end() + matcher.group());
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"公开(?:工作|情况)?的?(?:\\(?20\\d\\d)?报告, 公开, 工情的(2报", "a[bc]?(?!d)e, a, bce", "公开$, 公开, ''", "公开?, 公, 开"})
    void tellsWhatMayStandBehindABeginning(String regex, String words, String behind) {
        assertThat(Search.of(regex).behind(words).chars().sorted().toArray())
                .isEqualTo(behind.chars().sorted().toArray());
    }

    @Test
    void theFirstMatchOfATextWithoutTheWordThatItHoldsIsNone() {
        var search = Search.holding("词|字", "(?:^|关键)[词字]");
        assertThat(search.first("关键")).isNull();
        assertThat(search.first("关键词")).isNotNull();
    }
}
