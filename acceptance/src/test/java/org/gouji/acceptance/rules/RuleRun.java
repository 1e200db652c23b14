package org.gouji.acceptance.rules;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.RuleInfo;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Reads and judges clean reports and reports with errors made on purpose.
///
/// From the command line: `clean=10000 errors=20 [seed=1]`: so many clean reports, and each error so many times.
final class RuleRun {

    private static final int FIRST_STATISTICS = 2010;
    private static final int LAST_YEAR = 2025;
    private static final String CLEAN = "clean ";
    private static final int MOST_THROWS = 200;

    /// The rules that there are; errors of others can be made and are not asked for.
    static final Set<String> RULES = RuleBook.infos().stream().map(RuleInfo::id).collect(Collectors.toSet());

    private final long seed;
    private final ReportReader reader = new ReportReader();
    private final RuleEngine engine = new RuleEngine();
    private final RuleScores scores = new RuleScores();

    RuleRun(long seed) {
        this.seed = seed;
    }

    public static void main(String... arguments) {
        var options = Stream.of(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var run = new RuleRun(Long.parseLong(options.getOrDefault("seed", "1")));
        run.clean(Long.parseLong(options.getOrDefault("clean", "10000")));
        run.errors(Long.parseLong(options.getOrDefault("errors", "20")), options.getOrDefault("only", ""));
        run.scores.faults().forEach(System.out::println);
        System.out.println(run.scores.table());
    }

    RuleScores scores() {
        return scores;
    }

    /// So many reports without an error, in all layouts, with last year's beside them.
    void clean(long reports) {
        LongStream.range(0, reports).parallel().forEach(index -> {
            var dice = Dice.of(seed, index);
            var years = draw(index % 10 == 9, dice);
            var layout = Layout.values()[Math.floorMod(index, Layout.values().length)];
            var validation = validate(years, layout);
            if (validation != null) {
                judge(CLEAN + index + " " + layout, validation, rule -> Rightly.fires(rule, years));
            } else {
                scores.fault(CLEAN + index + " " + layout + " was rejected");
            }
        });
    }

    /// Each error so many times, in the layouts that keep the tables.
    void errors(long times, String only) {
        var layouts = Stream.of(Layout.values()).filter(Layout::keepsFigures).toList();
        var errors = SeededErrors.all().stream()
                .filter(error -> error.name().contains(only))
                .toList();
        LongStream.range(0, times * errors.size()).parallel().forEach(n -> {
            int number = (int) (n % errors.size());
            error(
                    errors.get(number),
                    n / errors.size(),
                    layouts.get(Math.floorMod(n / errors.size() + number, layouts.size())));
        });
    }

    private void error(SeededError error, long index, Layout layout) {
        var dice = Dice.of(seed * 31 + error.name().hashCode(), index);
        Years made = null;
        for (int i = 0; i < MOST_THROWS && made == null; i++) {
            made = error.maker().make(draw(i % 5 == 4, dice), dice);
        }
        String name = error.name() + " " + index + " " + layout;
        if (made == null) {
            scores.fault(name + ": no room in " + MOST_THROWS + " reports");
            return;
        }
        var validation = validate(made, layout);
        if (validation == null) {
            scores.fault(name + " was rejected");
            return;
        }
        error.rules().stream().filter(RULES::contains).forEach(rule -> answer(name, rule, validation));
        var years = made;
        judge(name, validation, rule -> error.expects(rule) || Rightly.fires(rule, years));
    }

    private void answer(String name, String rule, Validation validation) {
        var score = scores.of(rule);
        if (validation.findings().stream().anyMatch(finding -> finding.rule().equals(rule))) {
            score.found.incrementAndGet();
            return;
        }
        var outcome = validation.outcomes().stream()
                .filter(o -> o.rule().equals(rule))
                .findFirst();
        if (outcome.map(RuleOutcome::skipped).orElse(0) > 0) {
            score.skipped.incrementAndGet();
        } else {
            score.silent.incrementAndGet();
            scores.fault(name + ": " + rule + " is silent");
        }
    }

    /// A finding that nothing explains is a wrong one.
    private void judge(String name, Validation validation, Predicate<String> right) {
        for (var finding : validation.findings()) {
            if (!right.test(finding.rule())) {
                scores.of(finding.rule()).wrong.incrementAndGet();
                if (name.startsWith(CLEAN) && finding.severity().compareTo(Severity.ERROR) <= 0) {
                    scores.falseError(name + ": " + finding.rule() + ": "
                            + finding.message().zh());
                }
                scores.fault(name + ": wrong " + finding.severity() + " " + finding.rule() + ": "
                        + finding.message().zh());
            }
        }
        validation.outcomes().stream()
                .filter(outcome -> outcome.outcome() == RuleOutcome.Answer.CRASHED)
                .forEach(outcome -> scores.crash(name + ": " + outcome.rule() + " crashed"));
    }

    /// Two years of one body; `old` are from before there was a national form.
    private static Years draw(boolean old, Dice dice) {
        int first = old ? dice.between(FIRST_STATISTICS, 2017) : dice.between(2019, LAST_YEAR - 1);
        return Years.of(Samples.history(dice.between(1, Integer.MAX_VALUE - 1), first, 2, Set.of()));
    }

    private @Nullable Validation validate(Years years, Layout layout) {
        var report = read(years.report(), years, layout);
        var last = years.last() == null ? null : read(years.last(), null, layout);
        boolean sameBody = report != null
                && last != null
                && last.year() == report.year() - 1
                && last.body().id().equals(report.body().id());
        return report == null ? null : engine.validate(new Dossier(report, sameBody ? last : null));
    }

    private @Nullable Report read(GeneratedReport report, @Nullable Years change, Layout layout) {
        var printed = Samples.print(report, Rendering.of(layout));
        String text = new String(printed.bytes(), StandardCharsets.UTF_8);
        byte[] bytes = (change == null ? text : change.page().apply(text)).getBytes(StandardCharsets.UTF_8);
        var document = new RawDocument(bytes, printed.mediaType(), printed.fileName(), null, null, null, null, null);
        return reader.read(document) instanceof Reading.Read read ? read.report() : null;
    }
}
