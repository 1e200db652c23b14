package org.gouji.samples.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.contracts.report.Body;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.content.Dice;
import org.gouji.samples.told.Template.Placed;
import org.jspecify.annotations.Nullable;

/// One narrative while it is composed.
final class Draft {

    /// What was changed: the rule that must answer, and the words as they now stand.
    record Change(String rule, String printed) {}

    private static final int WORDS = 6;

    private record Paragraph(StringBuilder text, List<Placed> placed) {}

    private final GeneratedReport report;
    private final ToldFacts facts;
    private final Dice dice;
    private final Map<String, String> words;
    private final List<Paragraph> overview = new ArrayList<>();
    private final Paragraph fees = new Paragraph(new StringBuilder(), new ArrayList<>());
    private @Nullable String denial;

    Draft(GeneratedReport report, ToldFacts facts, Dice dice) {
        this.report = report;
        this.facts = facts;
        this.dice = dice;
        var agency = report.agency();
        boolean department = agency.kind() == Body.Kind.DEPARTMENT;
        this.words = Map.of(
                "year", Integer.toString(report.year()),
                "last", Integer.toString(report.year() - 1),
                "we", agency.we(),
                "all", department ? agency.we() : "全" + agency.we().substring(1));
    }

    /// Five paragraphs as the form of 2021 orders them, and the fees; `deny` something that there was.
    void compose(boolean deny, boolean lost) {
        boolean none = facts.at("came") == 0;
        boolean denyAll = deny && !none && dice.chance(0.5);
        paragraph("（一）主动公开方面。", "information", report.year() < 2021 ? "documents_2019" : "documents_2021");
        if (none || denyAll) {
            paragraph("（二）依申请公开方面。", denyAll ? "!none" : "none");
        } else {
            paragraph("（二）依申请公开方面。", "received", "channels", "applicants", "outcomes", "rate", "growth");
        }
        if (lost) {
            write(overview.getLast(), "again");
        }
        paragraph("", deny && !denyAll ? "!disputes" : "disputes");
        int distractors = dice.between(1, MOST);
        for (int i = 0; i < distractors; i++) {
            write(overview.get(dice.between(0, overview.size() - 1)), "distractors");
        }
        write(fees, "fees");
    }

    private static final int MOST = 4;

    private void paragraph(String heading, String... topics) {
        var paragraph = new Paragraph(new StringBuilder(heading), new ArrayList<>());
        overview.add(paragraph);
        for (int i = 0; i < topics.length; i++) {
            if (i == 0 || dice.chance(0.5)) {
                write(paragraph, topics[i]);
            }
        }
    }

    private void write(Paragraph paragraph, String topic) {
        boolean denies = topic.startsWith("!");
        var fitting = ToldReports.topic(denies ? topic.substring(1) : topic).stream()
                .filter(t -> denies ? t.deniesFalsely(facts) : t.holds(facts))
                .toList();
        if (!fitting.isEmpty()) {
            int start = paragraph.text().length();
            dice.pick(fitting).write(paragraph.text(), paragraph.placed(), facts, words, dice);
            denial = denies ? paragraph.text().substring(start) : denial;
        }
    }

    /// The false denial, where one was composed.
    @Nullable Change denied() {
        return denial == null ? null : new Change("zero-claim-contradicted", denial);
    }

    /// Changes one number that something can be held against; each rule as often as any other.
    @Nullable Change change(Dice chance, boolean lost) {
        var paragraphs = new ArrayList<>(overview);
        paragraphs.add(fees);
        var rules = paragraphs.stream()
                .flatMap(p -> p.placed().stream())
                .map(placed -> rule(placed, lost))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (rules.isEmpty()) {
            return null;
        }
        String rule = chance.pick(rules);
        var candidates = new ArrayList<Runnable>();
        var changes = new ArrayList<Change>();
        for (var paragraph : paragraphs) {
            for (var placed : paragraph.placed()) {
                if (rule.equals(rule(placed, lost))) {
                    candidates.add(() -> changes.add(new Change(rule, replace(paragraph, placed, chance))));
                }
            }
        }
        chance.pick(candidates).run();
        return changes.getFirst();
    }

    /// Without tables one number contradicts only the other place where it stands.
    private @Nullable String rule(Placed placed, boolean lost) {
        String rule = placed.slot().rule(facts);
        boolean ofTable = "claim-contradicts-table".equals(rule)
                || "zero-claim-contradicted".equals(rule)
                || "normative-documents-claim".equals(rule)
                || "completion-rate-wrong".equals(rule);
        if (!lost || !ofTable) {
            return rule;
        }
        return placed.slot().terms()[0].equals("new") && told("new") > 1 ? "claims-contradict-each-other" : null;
    }

    private long told(String name) {
        return overview.stream()
                .flatMap(p -> p.placed().stream())
                .filter(placed ->
                        placed.slot().terms()[0].equals(name) && placed.slot().kind() == Slot.Kind.COUNT)
                .count();
    }

    private String replace(Paragraph paragraph, Placed placed, Dice chance) {
        String printed = altered(placed.slot(), chance);
        paragraph.text().replace(placed.start(), placed.end(), printed);
        int from = Math.max(0, placed.start() - WORDS);
        return paragraph.text().substring(from, placed.start() + printed.length());
    }

    private String altered(Slot slot, Dice chance) {
        var value = slot.value(facts);
        return switch (slot.kind()) {
            case COUNT, FREE, LISTED -> Long.toString(alteredCount(slot.terms()[0], chance));
            case DIFFERENCE -> Long.toString(value.longValueExact() + chance.between(1, 9));
            case SHARE, GROWTH ->
                value.add(BigDecimal.valueOf(chance.between(3, 99), 1)).toPlainString();
            case RATE ->
                (value.compareTo(BigDecimal.valueOf(90)) > 0
                                ? value.subtract(BigDecimal.valueOf(chance.between(11, 99), 1))
                                : value.add(BigDecimal.valueOf(chance.between(11, 99), 1)))
                        .toPlainString();
        };
    }

    /// A number that is true of nothing. More is taken than was asked for, or less asked for than was taken:
    /// the other way round may well be.
    private long alteredCount(String name, Dice chance) {
        if (name.equals("fa")) {
            return facts.at("fc") - chance.between(1, 9);
        }
        long value = name.equals("fc") ? facts.at("fa") : facts.at(name);
        long altered = value;
        do {
            altered += chance.between(1, 9);
        } while (facts.isTrueOfSomething(altered)
                || Math.abs(altered - value) == facts.at("in")
                || altered == value + facts.carried(name));
        return altered;
    }

    GeneratedReport report() {
        var sections = report.sections().stream()
                .map(section -> switch (section.number()) {
                    case 1 ->
                        new GeneratedReport.Section(
                                1,
                                section.title(),
                                overview.stream().map(p -> p.text().toString()).toList());
                    case 6 ->
                        new GeneratedReport.Section(
                                6, section.title(), List.of(fees.text().toString()));
                    default -> section;
                })
                .toList();
        return new GeneratedReport(
                report.agency(),
                report.year(),
                report.form(),
                report.cells(),
                report.marks(),
                report.preface(),
                sections,
                report.period(),
                report.published(),
                report.flaws());
    }

    String narrative() {
        var text = new StringBuilder();
        overview.forEach(p -> text.append(p.text()).append('\n'));
        return text.append(fees.text()).toString();
    }
}
