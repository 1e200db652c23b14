package org.gouji.rules;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// What stands in another report, as findings show it. Its path begins with the report: `2022:` for the body's
/// own of that year, `350400/2022:` for another body's.
public final class Elsewhere {

    /// What the path of a value begins with that was made from many other reports: the body's own of the years
    /// before, those of the bodies below, those of like bodies.
    public static final List<String> MANY = List.of("earlier:", "children:", "peers:");

    private Elsewhere() {}

    /// The path of a part of the body's own report of another year.
    public static String path(Report own, String path) {
        return own.year() + ":" + path;
    }

    /// What stands in the body's own report of another year, as it is shown there, but with that year.
    public static Operand operand(Report own, Operand there) {
        return new Operand(
                path(own, there.path()),
                label(own, there.label()),
                there.value(),
                there.raw(),
                null,
                new Operand.Elsewhere(own.id(), own.document().sha256(), there.source()));
    }

    /// The name of a part with the year of its report.
    public static Message label(Report own, Message label) {
        return new Message(own.year() + "年度·" + label.zh(), own.year() + ": " + label.en());
    }

    /// A part of another report of which only little is known.
    public static Operand operand(
            boolean own, String report, int year, String path, Message label, @Nullable BigDecimal value) {
        String where = own ? Integer.toString(year) : report;
        return new Operand(where + ":" + path, label, value, null, null, new Operand.Elsewhere(report, null, null));
    }
}
