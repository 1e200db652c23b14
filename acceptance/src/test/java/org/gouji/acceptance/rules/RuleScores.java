package org.gouji.acceptance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Per rule: errors found, shown as not checked, and passed over; findings that no error explains.
final class RuleScores {

    private static final int SHOWN = 400;

    /// What became of the errors that a rule must answer, and of reports in which it has nothing to find.
    static final class Score {
        final AtomicInteger found = new AtomicInteger();
        final AtomicInteger skipped = new AtomicInteger();
        final AtomicInteger silent = new AtomicInteger();
        final AtomicInteger wrong = new AtomicInteger();

        /// Of the errors that could be checked, those that were found.
        double recall() {
            int checked = found.get() + silent.get();
            return checked == 0 ? 1 : (double) found.get() / checked;
        }

        double precision() {
            int all = found.get() + wrong.get();
            return all == 0 ? 1 : (double) found.get() / all;
        }
    }

    private final Map<String, Score> scores = new ConcurrentSkipListMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> falseErrors = new ArrayList<>();
    private final List<String> crashes = new ArrayList<>();

    Score of(String rule) {
        return scores.computeIfAbsent(rule, _ -> new Score());
    }

    synchronized void falseError(String fault) {
        falseErrors.add(fault);
    }

    synchronized List<String> falseErrors() {
        return falseErrors.stream().sorted().limit(SHOWN).toList();
    }

    synchronized void crash(String crash) {
        crashes.add(crash);
    }

    synchronized List<String> crashes() {
        return List.copyOf(crashes);
    }

    /// The first faults of one rule.
    synchronized String of(String rule, int most) {
        return faults.stream()
                .filter(fault -> fault.contains(rule))
                .sorted()
                .limit(most)
                .collect(Collectors.joining("\n"));
    }

    synchronized void fault(String fault) {
        faults.add(fault);
    }

    Map<String, Score> scores() {
        return scores;
    }

    synchronized List<String> faults() {
        return faults.stream().sorted().limit(SHOWN).toList();
    }

    String table() {
        var table = new StringBuilder(
                "| rule | errors found | shown as not checked | passed over | wrong findings | recall | precision |\n"
                        + "|---|---|---|---|---|---|---|\n");
        scores.forEach((rule, score) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.3f | %.3f |%n",
                rule,
                score.found.get(),
                score.skipped.get(),
                score.silent.get(),
                score.wrong.get(),
                score.recall(),
                score.precision())));
        return table.toString();
    }
}
