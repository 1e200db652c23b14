package org.gouji.reader.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.ts.SimplifiedChineseDictionary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.gouji.contracts.report.Body;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who reports for which year, over many wordings, bodies of every kind and the damage that is met: the
/// reader finds it, or says that it cannot; it never names another body or year.
class WhoAndWhenTest {

    private static final int ROUNDS = 6;
    private static final double ACCURACY = 0.995;
    private static final ReportReader READER = new ReportReader();

    enum Damage {
        NONE(text -> text),
        TRADITIONAL(SimplifiedChineseDictionary::convertToTraditionalChinese),
        GLOSSED(text -> text.replace("信息", "信(xìn)息").replace("年", "年(nián)")),
        ZERO_WIDTH(text -> text.replace("府", "府\u200B").replace("报", "\uFEFF报").replace("县", "\u00AD县")),
        SPACED(text -> text.replace("政府信息", "\u00A0政府信息\u3000")),
        FULL_WIDTH(text -> text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()),
        RADICALS(text -> text.replace('人', '⼈')
                .replace('工', '⼯')
                .replace('民', '⺠')
                .replace('门', '⻔')
                .replace('长', '⻓')),
        OLD_LINE_ENDS(text -> text.replace('\n', '\r')),
        LINE_SEPARATORS(text -> text.replace('\n', '\u2028')),
        DOS_LINE_ENDS(text -> text.replace("\n", "\r\n")),
        MARKUP(text -> "<html><head><title>云溪</title></head><body><div><p>" + text.replace("\n", "</p><p>")
                + "</p></div></body></html>"),
        RARE(text -> text.replace("120条", "120条，其中𠮷塘镇𠀋村12条"));

        private final UnaryOperator<String> damage;

        Damage(UnaryOperator<String> damage) {
            this.damage = damage;
        }
    }

    /// ⼈ is the radical of 人.
    @Test
    void aHijackedPageNamesNobodyHoweverItsMarkupSpells() {
        String page = "<html><head><title>成⼈视频 云溪⼈民政府2022年政府信息公开工作年度报告</title></head><body>"
                + "<p>一、总体情况</p><p>2022年公开信息120条。</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p></body></html>";
        var reading = READER.read(RawDocument.of(page.getBytes(StandardCharsets.UTF_8), "page.html"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.report().body().name()).isNull());
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void theTitleTells(Damage damage) {
        var score = new Score(damage + " titles");
        var wordings = new Wordings(damage.ordinal(), unambiguous());
        for (int i = 0; i < ROUNDS * Wordings.TITLES.size(); i++) {
            score.add(wordings.titled(i), damage, StandardCharsets.UTF_8);
        }
        score.judge();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void thePrefaceTells(Damage damage) {
        var score = new Score(damage + " prefaces");
        var wordings = new Wordings(100 + damage.ordinal(), unambiguous());
        for (int i = 0; i < 4 * ROUNDS * Wordings.PREFACES.size(); i++) {
            score.add(wordings.untitled(i), damage, StandardCharsets.UTF_8);
        }
        score.judge();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void theSignatureTells(Damage damage) {
        var score = new Score(damage + " signatures");
        var wordings = new Wordings(200 + damage.ordinal(), unambiguous());
        for (int i = 0; i < 10 * ROUNDS; i++) {
            score.add(wordings.signed(), damage, StandardCharsets.UTF_8);
        }
        score.judge();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void noOtherNameOnThePageIsTaken(Damage damage) {
        var score = new Score(damage + " traps");
        var wordings = new Wordings(400 + damage.ordinal(), unambiguous());
        for (int i = 0; i < 3 * ROUNDS * Wordings.TRAPS.size(); i++) {
            score.add(wordings.trapped(i), damage, StandardCharsets.UTF_8);
        }
        score.judge();
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void anyCharsetTells(Encoding encoding) {
        var score = new Score(encoding + " titles");
        var wordings = new Wordings(300 + encoding.ordinal(), unambiguous());
        for (int i = 0; i < Wordings.TITLES.size(); i++) {
            score.add(wordings.titled(i), encoding.script, Charset.forName(encoding.charset));
        }
        score.judge();
    }

    enum Encoding {
        GB18030("GB18030", Damage.NONE),
        GB18030_MARKUP("GB18030", Damage.MARKUP),
        GB18030_FOUR_BYTES("GB18030", Damage.RARE),
        UTF_16("UTF-16", Damage.NONE),
        UTF_16LE("UTF-16LE", Damage.NONE),
        UTF_16BE("UTF-16BE", Damage.MARKUP),
        BIG5("Big5-HKSCS", Damage.TRADITIONAL);

        private final String charset;
        private final Damage script;

        Encoding(String charset, Damage script) {
            this.charset = charset;
            this.script = script;
        }
    }

    /// Where many places bear a name and nothing decides, all are shown and the right one is among them.
    @Test
    void anAmbiguousNameHasItsCandidates() {
        var dice = new Random(7);
        for (int i = 0; i < 100; i++) {
            var ambiguous = Catalogue.ambiguous();
            var place = ambiguous.get(dice.nextInt(ambiguous.size()));
            String title = place.name() + "2022年政府信息公开工作年度报告";
            var body = new BodyResolver().resolve(new BodyEvidence(title, List.of(), List.of(), List.of(), null, null));
            assertThat(body.candidates()).extracting(Body.Candidate::id).contains(place.code());
            assertThat(body.inferred()).isTrue();
        }
    }

    private static List<Division> unambiguous() {
        return Catalogue.sample();
    }

    private static final class Score {
        private final String label;
        private final List<String> failures = new ArrayList<>();
        private int cases;
        private int right;
        private int withheld;

        Score(String label) {
            this.label = label;
        }

        void add(Wordings.Page page, Damage damage, Charset charset) {
            cases++;
            byte[] bytes = damage.damage.apply(page.text()).getBytes(charset);
            switch (READER.read(RawDocument.of(bytes))) {
                case Reading.Rejected rejected -> {
                    withheld++;
                    failures.add("rejected " + rejected.rejection().code() + ": " + page);
                }
                case Reading.Read read ->
                    judge(
                            page,
                            read.report().body(),
                            read.report().year(),
                            String.valueOf(read.report().title()));
            }
        }

        private void judge(Wordings.Page page, Body body, int year, String title) {
            var who = page.who();
            boolean same = who.name().equals(body.name())
                    && who.kind() == body.kind()
                    && who.level() == body.level()
                    && (who.code() == null || who.code().equals(body.division()));
            if (same && year == page.year()) {
                right++;
                return;
            }
            boolean admitted = year == page.year()
                    && (body.name() == null || !body.candidates().isEmpty());
            withheld += admitted ? 1 : 0;
            failures.add((admitted ? "withheld " : "WRONG ") + page.wording() + " " + who + " " + page.year() + " -> "
                    + body + " " + year + " title " + title);
        }

        void judge() {
            System.out.printf(
                    "%s: %d cases, %d right, %d withheld, %d wrong%n",
                    label, cases, right, withheld, cases - right - withheld);
            assertThat(cases - right - withheld).as(String.join("\n", failures)).isZero();
            assertThat(right).as(String.join("\n", failures)).isGreaterThanOrEqualTo((int) Math.ceil(cases * ACCURACY));
        }
    }
}
