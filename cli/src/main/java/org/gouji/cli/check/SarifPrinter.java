package org.gouji.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.cli.check.Sarif.Level;
import org.gouji.cli.check.Sarif.Result;
import org.gouji.cli.check.Sarif.Text;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.Rejection;
import org.gouji.reader.ReportReader;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleInfo;

/// One SARIF log of one run: findings and files that were not read as failures, damage as information.
/// Results are written as they come; nothing is held.
record SarifPrinter(Language language) implements Printer {

    /// Rule ids of what is no rule's finding.
    private static final String NOT_READ = "not-read";
    private static final String DAMAGE = "damage/";

    @Override
    public String head() {
        var rules =
                new ArrayList<>(RuleBook.infos().stream().map(this::descriptor).toList());
        rules.add(new Sarif.Descriptor(
                NOT_READ,
                text("文件无法读取", "The file could not be read"),
                text("文件打不开，或者不是可以读取的年度报告。", "The file cannot be opened or is no annual report that can be read."),
                text("代码见结果的属性 code。", "The result's property code says why."),
                new Sarif.Configuration(Level.ERROR)));
        var tool = new Sarif.Tool(new Sarif.Driver("gouji", ReportReader.VERSION, rules));
        return "{\"$schema\":" + json(Sarif.SCHEMA) + ",\"version\":" + json(Sarif.VERSION) + ",\"runs\":[{\"tool\":"
                + json(tool) + ",\"columnKind\":\"unicodeCodePoints\",\"results\":[\n";
    }

    @Override
    public String print(CheckedFile file) {
        return switch (file) {
            case CheckedFile.Read read -> {
                var lines = new Lines(read.original());
                yield Stream.concat(
                                read.validation().findings().stream()
                                        .map(finding -> result(read.name(), finding, lines)),
                                read.report().damage().stream().map(damage -> result(read.name(), damage, lines)))
                        .map(SarifPrinter::json)
                        .collect(Collectors.joining(between()));
            }
            case CheckedFile.Refused(String name, var why) -> json(result(name, why));
        };
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail(Summary sum) {
        return "\n],\"invocations\":" + json(List.of(new Sarif.Invocation(sum.refused() == 0))) + "}]}\n";
    }

    private Sarif.Descriptor descriptor(RuleInfo rule) {
        return new Sarif.Descriptor(
                rule.id(),
                new Text(language.of(rule.title())),
                new Text(language.of(rule.question())),
                new Text(language.of(rule.law())),
                new Sarif.Configuration(level(rule.severity())));
    }

    private Result result(String name, Finding finding, Lines lines) {
        var places = finding.operands().stream()
                .filter(operand -> operand.source() != null)
                .map(operand -> SarifPlaces.of(name, operand.source(), lines, language.of(operand.label())))
                .toList();
        var related = new ArrayList<>(places.subList(Math.min(1, places.size()), places.size()));
        finding.operands().forEach(operand -> elsewhere(operand).ifPresent(related::add));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("severity", finding.severity());
        properties.put("blame", finding.blame().party());
        properties.put(
                "subject", finding.subject().body() + "/" + finding.subject().year());
        if (finding.causedBy() != null) {
            properties.put("causedBy", finding.causedBy());
        }
        return new Result(
                finding.rule(),
                "fail",
                level(finding.severity()),
                new Text(language.of(finding.message())),
                places.isEmpty() ? List.of(SarifPlaces.of(name)) : places.subList(0, 1),
                related.isEmpty() ? null : SarifPlaces.numbered(related),
                Map.of("goujiFinding/v1", finding.id()),
                properties);
    }

    /// What another report says, with its number.
    private Optional<Sarif.Location> elsewhere(Operand operand) {
        var elsewhere = operand.elsewhere();
        if (elsewhere == null) {
            return Optional.empty();
        }
        var value = operand.value();
        String what = language.of(operand.label()) + (value == null ? "" : ": " + value.toPlainString());
        return Optional.of(SarifPlaces.elsewhere(elsewhere.report(), operand.path(), what));
    }

    private Result result(String name, Damage damage, Lines lines) {
        String proof = damage.proof();
        return new Result(
                DAMAGE + damage.kind(),
                "informational",
                Level.NONE,
                text(damage.messageZh(), damage.message()),
                List.of(
                        damage.source() == null
                                ? SarifPlaces.of(name)
                                : SarifPlaces.of(name, damage.source(), lines, null)),
                null,
                null,
                proof == null ? Map.of("repaired", damage.repaired()) : Map.of("repaired", true, "proof", proof));
    }

    private Result result(String name, Rejection why) {
        return new Result(
                NOT_READ,
                "fail",
                Level.ERROR,
                text(why.messageZh(), why.message()),
                List.of(SarifPlaces.of(name)),
                null,
                null,
                Map.of("code", why.code()));
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case CRITICAL, ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case ADVISORY, INFO -> Level.NOTE;
        };
    }

    private Text text(String chinese, String english) {
        return new Text(language.of(chinese, english));
    }

    private static String json(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON of " + value.getClass(), e);
        }
    }
}
