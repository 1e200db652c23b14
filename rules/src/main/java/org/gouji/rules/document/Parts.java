package org.gouji.rules.document;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Section;

/// What the rules about the document ask of a report.
final class Parts {

    private static final String ORDINALS = "一二三四五六";

    private Parts() {}

    /// 1 is 一.
    static String ordinal(int number) {
        return number >= 1 && number <= ORDINALS.length() ? ORDINALS.substring(number - 1, number) : "" + number;
    }

    static Operand operand(Section section) {
        return new Operand(
                "sections." + section.number(),
                new Message(section.title(), "Part " + section.number()),
                null,
                section.printed(),
                section.source());
    }

    /// Whether the text breaks off: damage of this kind has no place, or lies in the last section.
    static boolean cut(Report report) {
        int last = report.sections().stream()
                .mapToInt(s -> s.source().start())
                .max()
                .orElse(0);
        return report.damage().stream()
                .anyMatch(damage -> damage.kind().equals("text-truncated")
                        && (damage.source() == null || damage.source().start() >= last));
    }

    /// Whether the text breaks off in this section: it is the last one then.
    static boolean cutIn(Report report, Section section) {
        return cut(report) && report.sections().stream().noneMatch(s -> s.number() > section.number());
    }

    /// Whether the dates of the statistics period were repaired.
    static boolean periodRepaired(Report report) {
        var place = report.sources().get("period");
        return report.damage().stream()
                .anyMatch(damage ->
                        damage.kind().equals("date-repaired") && (place == null || place.equals(damage.source())));
    }
}
