package org.gouji.validate.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Section;
import org.gouji.contracts.report.Source;
import org.gouji.rules.Dossier;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Twin;
import org.gouji.validate.store.ReadReport;
import org.jspecify.annotations.Nullable;

/// Reports whose title says what is in them, and rules that read it: `in=3 out=5 wrong=1` has carried in 3,
/// carries forward 5 and shows the finding `wrong` with the value 1.
///
/// `carry` compares `in` with last year's `out`, `twin` names the others that were made from the same document.
final class TestRules {

    private static final List<String> OWN = List.of("wrong", "late");

    private TestRules() {}

    static Function<Dossier, Validation> of(String version) {
        return dossier -> validation(dossier, version, List.of(), OWN);
    }

    static Function<Dossier, Validation> crashing(String version, String crashed) {
        return dossier -> validation(dossier, version, List.of(crashed), OWN);
    }

    static Function<Dossier, Validation> without(String version, String withdrawn) {
        return dossier -> validation(
                dossier,
                version,
                List.of(),
                OWN.stream().filter(rule -> !rule.equals(withdrawn)).toList());
    }

    static ReadReport report(String body, int year, long order, String title) {
        return report(body, year, order, title, "d-" + body + year + order);
    }

    static ReadReport report(String body, int year, long order, String title, String document) {
        var info = new DocumentInfo(document, "text/plain", "UTF-8", 1, 1, null, "test", null);
        var report = new Report(
                body + "/" + year,
                null,
                new Body(body, "某县", null, Body.Kind.GOVERNMENT, Body.Level.COUNTY, body, false, List.of()),
                year,
                null,
                null,
                null,
                title,
                Script.SIMPLIFIED,
                "test",
                info,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Quality(Quality.Grade.D, 0, 0, 0, 0),
                new ReaderInfo("test-1"));
        return ReadReport.of(order(order), document, "upload-" + document, report);
    }

    /// The same report with a text.
    static ReadReport saying(ReadReport read, String text) {
        var old = read.report();
        var section = new Section(1, "总体情况", "一、总体情况", 1, text, new Source(0, text.length(), null));
        var report = new Report(
                old.id(),
                old.form(),
                old.body(),
                old.year(),
                old.yearSource(),
                old.period(),
                old.published(),
                old.title(),
                old.script(),
                old.layout(),
                old.document(),
                List.of(section),
                old.tables(),
                old.claims(),
                old.damage(),
                old.quality(),
                old.reader(),
                old.sources());
        return ReadReport.of(read.order(), read.documentId(), read.uploadId(), report);
    }

    static String order(long order) {
        return Order.of(1, order, order, 0);
    }

    private static Validation validation(Dossier dossier, String version, List<String> crashed, List<String> own) {
        var report = dossier.report();
        var words = words(report);
        var findings = new ArrayList<Finding>();
        for (var rule : own) {
            if (words.containsKey(rule) && !crashed.contains(rule)) {
                findings.add(finding(report, rule, List.of(operand(rule, words.get(rule), null))));
            }
        }
        carry(dossier, words).ifPresent(findings::add);
        var twins = Objects.requireNonNullElse(dossier.around().twins(), List.<Twin>of());
        if (!twins.isEmpty()) {
            findings.add(finding(
                    report,
                    "twin",
                    twins.stream()
                            .map(twin ->
                                    operand("twin", "1", new Operand.Elsewhere(twin.report(), twin.document(), null)))
                            .toList()));
        }
        for (var other : Objects.requireNonNullElse(dossier.around().alike(), List.<Resemblance>of())) {
            if (other.year() <= report.year()) {
                findings.add(finding(report, "copied", List.of(operand(other.report(), "1", null))));
            }
        }
        var outcomes = new ArrayList<RuleOutcome>();
        own.forEach(rule -> outcomes.add(
                outcome(rule, crashed.contains(rule) ? RuleOutcome.Answer.CRASHED : RuleOutcome.Answer.PASSED)));
        outcomes.add(outcome("carry", RuleOutcome.Answer.PASSED));
        outcomes.add(outcome("twin", RuleOutcome.Answer.PASSED));
        outcomes.add(outcome("copied", RuleOutcome.Answer.PASSED));
        return new Validation(
                new RuleSet(version, version), report.reader(), outcomes, Verdict.VALID_WITH_WARNINGS, findings);
    }

    private static Optional<Finding> carry(Dossier dossier, Map<String, String> words) {
        var last = dossier.lastYear();
        if (last == null || !words.containsKey("in")) {
            return Optional.empty();
        }
        var out = words(last).getOrDefault("out", "0");
        return out.equals(words.get("in"))
                ? Optional.empty()
                : Optional.of(finding(
                        dossier.report(),
                        "carry",
                        List.of(
                                operand("in", words.get("in"), null),
                                operand(
                                        last.year() + ":out",
                                        out,
                                        new Operand.Elsewhere(
                                                last.id(), last.document().sha256(), null)))));
    }

    private static Map<String, String> words(Report report) {
        var words = new HashMap<String, String>();
        for (var word : String.valueOf(report.title()).split(" ")) {
            var parts = word.split("=");
            words.put(parts[0], parts.length > 1 ? parts[1] : "1");
        }
        return words;
    }

    private static RuleOutcome outcome(String rule, RuleOutcome.Answer answer) {
        return new RuleOutcome(rule, answer, null, 1, 0, 0);
    }

    private static Operand operand(String path, String value, Operand.@Nullable Elsewhere elsewhere) {
        return new Operand(path, new Message("数", "number"), new BigDecimal(value), value, null, elsewhere);
    }

    private static Finding finding(Report report, String rule, List<Operand> operands) {
        var message = new Message("错", "wrong");
        return new Finding(
                report.id() + " " + rule,
                rule,
                1,
                Severity.WARNING,
                new Finding.Subject(
                        report.body().id(), report.year(), report.document().sha256()),
                message,
                null,
                null,
                null,
                null,
                operands,
                new Finding.Blame(Finding.Party.SOURCE, 1, message),
                null,
                null,
                null,
                null,
                null,
                Finding.State.OPEN,
                null);
    }
}
