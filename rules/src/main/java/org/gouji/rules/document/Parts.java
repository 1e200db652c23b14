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

    static boolean damaged(Report report, String kind) {
        return report.damage().stream().anyMatch(damage -> damage.kind().equals(kind));
    }

    /// Whether the text breaks off in this section: it is the last one then.
    static boolean cutIn(Report report, Section section) {
        return damaged(report, "text-truncated")
                && report.sections().stream().noneMatch(s -> s.number() > section.number());
    }
}
