package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.RuleInfo;
import org.gouji.samples.told.Told;
import org.gouji.samples.told.ToldReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Narratives of many wordings, each as it is and with one number changed: no clean one has a finding, and
/// what was changed is found.
class ToldNarrativesTest {

    private static final long SEED = 7;
    private static final int CASES = 1020;
    private static final double RECALL = 0.98;
    private static final double PRECISION = 0.99;
    private static final Set<String> NARRATIVE = RuleBook.infos().stream()
            .filter(rule -> rule.area() == RuleInfo.Area.NARRATIVE)
            .map(RuleInfo::id)
            .collect(Collectors.toSet());

    private static final Pattern COMPARES = Pattern.compile("同比|较上年|较20|比上年|上年相比");

    private final ReportReader reader = new ReportReader();
    private final RuleEngine engine = new RuleEngine();

    /// How often a rule was wanted, answered what was wanted, and answered without cause.
    private static final class Score {
        private int wanted;
        private int found;
        private int answered;
        private int foreign;

        @Override
        public String toString() {
            return "%5d altered, recall %.3f; %5d findings, precision %.3f"
                    .formatted(wanted, recall(), answered, precision());
        }

        double recall() {
            return wanted == 0 ? 1 : (double) found / wanted;
        }

        double precision() {
            return answered == 0 ? 1 : 1 - (double) foreign / answered;
        }
    }

    @Test
    void cleanNarrativesHaveNoFindingAndAlteredOnesHaveTheirs() {
        var scores = new TreeMap<String, Score>();
        var answers = LongStream.range(0, CASES).parallel().mapToObj(this::ask).toList();
        var wrong = answers.stream()
                .flatMap(answer -> answer.ofClean().stream())
                .map(finding ->
                        finding.subject().body() + ": " + finding.message().zh())
                .toList();
        var altered = answers.stream().filter(a -> a.pair().altered() != null).toList();
        altered.forEach(answer -> score(Objects.requireNonNull(answer.pair().altered()), answer.ofAltered(), scores));
        scores.forEach((rule, score) -> System.out.printf("%-30s %s%n", rule, score));

        assertThat(wrong).as("findings on clean narratives").isEmpty();
        assertThat(altered).hasSizeGreaterThan(CASES * 9 / 10);
        scores.forEach((rule, score) -> {
            assertThat(score.recall()).as("recall of " + rule).isGreaterThanOrEqualTo(RECALL);
            assertThat(score.precision()).as("precision of " + rule).isGreaterThanOrEqualTo(PRECISION);
        });
    }

    private record Answer(ToldReports.Pair pair, List<Finding> ofClean, List<Finding> ofAltered) {}

    private Answer ask(long place) {
        var pair = ToldReports.at(SEED, place);
        var lastYear = COMPARES.matcher(pair.clean().narrative()).find() ? read(pair.lastYear()) : null;
        var altered = pair.altered();
        return new Answer(
                pair, findings(pair.clean(), lastYear), altered == null ? List.of() : findings(altered, lastYear));
    }

    private static void score(Told told, List<Finding> findings, Map<String, Score> scores) {
        var wanted = scores.computeIfAbsent(String.valueOf(told.rule()), rule -> new Score());
        wanted.wanted++;
        wanted.found += findings.stream().anyMatch(f -> f.rule().equals(told.rule())) ? 1 : 0;
        for (var finding : findings) {
            var score = scores.computeIfAbsent(finding.rule(), rule -> new Score());
            score.answered++;
            score.foreign += isAbout(finding, told, findings) ? 0 : 1;
        }
    }

    /// A finding is right where one of its numbers is what was changed, or where another finding is its cause.
    private static boolean isAbout(Finding finding, Told told, List<Finding> findings) {
        String altered = String.valueOf(told.altered());
        return finding.causedBy() != null && findings.stream().anyMatch(f -> f.id().equals(finding.causedBy()))
                || finding.operands().stream()
                        .map(operand -> operand.raw())
                        .anyMatch(raw -> raw != null && overlaps(raw, altered));
    }

    /// The words of a claim and what was changed end with the same number.
    private static boolean overlaps(String raw, String altered) {
        String number = altered.replaceFirst("(?s)^.*?([0-9.]+)$", "$1");
        return altered.contains(raw) || raw.contains(number);
    }

    private List<Finding> findings(Told told, @Nullable Report lastYear) {
        return engine.validate(new Dossier(read(told.page()), lastYear)).findings().stream()
                .filter(f -> NARRATIVE.contains(f.rule()) && f.severity() != Severity.INFO)
                .toList();
    }

    private Report read(Rendered page) {
        return ((Reading.Read) reader.read(RawDocument.of(page.bytes(), page.fileName()))).report();
    }
}
