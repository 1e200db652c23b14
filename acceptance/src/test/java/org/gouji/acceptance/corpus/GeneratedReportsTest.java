package org.gouji.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.gouji.samples.Flaw;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reports of our own making in every layout: whatever is read is true, clean reports are found clean, and
/// errors made on purpose are found. Prints how much of each layout was read.
class GeneratedReportsTest {

    private static final long SEED = Long.getLong("gouji.samples.seed", 260_101);

    /// `-Dgouji.samples=500` reads as many of each.
    private static final int CLEAN_PER_RENDERING = Integer.getInteger("gouji.samples", 20);

    /// Labels, headings and numbers in the body's own words.
    private static final String FREELY = " worded freely";

    private static final int FLAWED_PER_RENDERING = 4;

    /// The catalogue has rules that are not written yet: their errors can be made and are not asked for.
    private static final Set<String> KNOWN_RULES =
            RuleBook.infos().stream().map(RuleInfo::id).collect(Collectors.toSet());

    private final ReportReader reader = new ReportReader();
    private final RuleEngine engine = new RuleEngine();

    @Test
    void whatIsReadIsTrueAndCleanReportsAreFoundClean() {
        var scores = new LinkedHashMap<String, Score>();
        renderings().forEach((name, rendering) -> {
            var score = scores.computeIfAbsent(name, Score::new);
            for (int i = 0; i < CLEAN_PER_RENDERING; i++) {
                clean(
                        i,
                        Samples.at(SEED, i, name.endsWith(FREELY) ? rendering.worded(i + 1) : rendering, Set.of()),
                        score);
            }
        });
        print(scores);
        assertThat(faults(scores)).isEmpty();
        assertThat(scores.values().stream().mapToInt(Score::unread).sum())
                .as("numbers that stand on a page and were not read")
                .isZero();
    }

    @Test
    void errorsMadeOnPurposeAreFound() {
        var missed = new ArrayList<String>();
        int made = 0;
        for (var flaw : Flaw.values()) {
            for (var rendering : List.of(Rendering.of(Layout.HTML), Rendering.of(Layout.PIPE_ROWS))) {
                for (int i = 0; i < FLAWED_PER_RENDERING; i++) {
                    made++;
                    missed.addAll(missed(flaw, rendering, i));
                }
            }
        }
        System.out.printf("errors made %d, missed %d; no rule yet: %s%n", made, missed.size(), withoutRule());
        assertThat(missed).isEmpty();
    }

    private static Set<String> withoutRule() {
        var rules = Stream.of(Flaw.values())
                .flatMap(flaw -> flaw.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(KNOWN_RULES);
        return rules;
    }

    private void clean(int index, Rendered sample, Score score) {
        String seed = "at(" + SEED + ", " + index + ")";
        Report report = read(sample);
        if (report == null) {
            score.fault(seed + " was rejected");
            return;
        }
        score.count(seed, sample, report);
        for (var finding : engine.validate(Dossier.of(report)).findings()) {
            if (finding.severity().compareTo(Severity.ERROR) <= 0) {
                score.fault(seed + " false error " + finding.rule() + ": "
                        + finding.message().en() + " " + finding.operands());
            }
        }
    }

    private List<String> missed(Flaw flaw, Rendering rendering, int index) {
        Report previous = null;
        Rendered sample;
        if (flaw == Flaw.CARRY_WRONG) {
            var history = Samples.history(SEED + index, 2022, 2, Set.of(flaw));
            previous = read(Samples.print(history.getFirst(), rendering));
            sample = Samples.print(history.getLast(), rendering);
        } else {
            sample = Samples.at(SEED, index, rendering, Set.of(flaw));
        }
        Report report = read(sample);
        if (report == null) {
            return List.of(flaw + " " + rendering.layout() + " " + index + ": rejected");
        }
        var found = engine.validate(new Dossier(report, previous)).findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
        var missed = new TreeSet<>(sample.truth().rules());
        missed.retainAll(KNOWN_RULES);
        missed.removeAll(found);
        return missed.stream()
                .map(rule -> "%s %s at(%d, %d): %s is silent; found %s"
                        .formatted(flaw, rendering.layout(), SEED, index, rule, new TreeSet<>(found)))
                .toList();
    }

    private @Nullable Report read(Rendered sample) {
        var document =
                new RawDocument(sample.bytes(), sample.mediaType(), sample.fileName(), null, null, null, null, null);
        return reader.read(document) instanceof Reading.Read read ? read.report() : null;
    }

    private static Map<String, Rendering> renderings() {
        var renderings = new LinkedHashMap<String, Rendering>();
        for (var layout : Layout.values()) {
            var plain = Rendering.of(layout);
            renderings.put(layout.name(), plain);
            renderings.put(layout + " traditional", plain.inTraditionalScript());
            renderings.put(layout + " glossed", plain.withGlosses());
            renderings.put(layout + FREELY, plain);
            renderings.put(layout + " GB18030", plain.in(Charset.forName("GB18030")));
        }
        return renderings;
    }

    private static List<String> faults(Map<String, Score> scores) {
        return scores.values().stream()
                .flatMap(score -> score.faults().stream())
                .toList();
    }

    private static void print(Map<String, Score> scores) {
        Stream.concat(Stream.of(Score.head()), scores.values().stream().map(Score::toString))
                .forEach(System.out::println);
    }
}
