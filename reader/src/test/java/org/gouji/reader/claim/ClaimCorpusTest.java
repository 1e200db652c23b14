package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.contracts.report.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences of our own composing in the manifold wordings of these reports, each with everything that the
/// reader must tell of it and nothing else.
///
/// A sentence stands at the margin, with its section before `>` where it is not the first; below it, indented,
/// its claims in order: metric, value with unit (`~` approximate), `said` for a zero in words, `p` a share,
/// `@` scope, `y` year, `L1T` or `L1P` total or part of a list (`!` exhaustive), and the subject behind the bar.
class ClaimCorpusTest {

    private static final Path FOLDER = Path.of(System.getProperty("gouji.root", ".."))
            .resolve("reader/src/test/resources/claims")
            .normalize();

    /// A sentence and what is told of it.
    record Case(int section, String sentence, List<String> told) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    add(line, cases);
                }
            }
        }
        return cases;
    }

    private static void add(String line, List<Case> cases) {
        if (line.startsWith("  ")) {
            cases.getLast().told().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
            boolean placed = line.length() > 3 && line.startsWith("> ", 1);
            int section = placed ? line.charAt(0) - '0' : 1;
            cases.add(new Case(section, placed ? line.substring(3) : line, new ArrayList<>()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingIsToldAndNothingElse(Case expected) {
        List<Claim> claims = Sentences.read(expected.section(), expected.sentence());
        assertThat(claims.stream().map(ClaimCorpusTest::told).toList()).isEqualTo(expected.told());
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.quote())
                        .isEqualTo(expected.sentence()
                                .substring(
                                        claim.source().start(), claim.source().end())));
    }

    /// Two hundred sentences and more; every metric that is documented, and none that is not.
    @Test
    void everyMetricIsTriedAndDocumented() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (Case one : cases()) {
            one.told().forEach(told -> tried.add(told.substring(0, told.indexOf(' '))));
        }
        assertThat(cases()).hasSizeGreaterThan(200);
        assertThat(tried).isEqualTo(Set.copyOf(MetricNames.ALL.keySet()));
    }

    private static String told(Claim claim) {
        var words = new StringBuilder(claim.metric())
                .append(' ')
                .append(claim.value().toPlainString())
                .append(claim.unit() == null ? "" : claim.unit())
                .append(claim.approximate() ? "~" : "");
        append(words, claim.basis() == null ? null : " said");
        append(
                words,
                claim.percent() == null ? null : " p" + claim.percent().value().toPlainString());
        append(words, claim.scope() == null ? null : " @" + claim.scope());
        append(words, claim.year() == null ? null : " y" + claim.year());
        append(words, claim.group() == null ? null : group(claim.group()));
        append(words, claim.subject() == null ? null : " | " + claim.subject());
        return words.toString();
    }

    private static String group(Claim.Group group) {
        return " " + group.id().replace("list-", "L")
                + (group.role() == Claim.Role.TOTAL ? "T" : "P")
                + (group.exhaustive() ? "!" : "");
    }

    private static void append(StringBuilder words, @org.jspecify.annotations.Nullable String more) {
        if (more != null) {
            words.append(more);
        }
    }
}
