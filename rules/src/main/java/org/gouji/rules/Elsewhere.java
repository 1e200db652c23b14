package org.gouji.rules;

import java.math.BigDecimal;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// What stands in another report, as findings show it. Its path begins with the report: `2022:` for the body's
/// own of that year, `350400/2022:` for another body's.
public final class Elsewhere {

    private Elsewhere() {}

    /// The path of a part of the body's own report of another year.
    public static String path(Report own, String path) {
        return own.year() + ":" + path;
    }

    /// A part of the body's own report of another year.
    public static Operand operand(
            Report own,
            String path,
            Message label,
            @Nullable BigDecimal value,
            @Nullable String raw,
            @Nullable Source source) {
        return new Operand(
                path(own, path),
                label,
                value,
                raw,
                null,
                new Operand.Elsewhere(own.id(), own.document().sha256(), source));
    }

    /// A part of another report of which only little is known.
    public static Operand operand(
            boolean own, String report, int year, String path, Message label, @Nullable BigDecimal value) {
        String where = own ? Integer.toString(year) : report;
        return new Operand(where + ":" + path, label, value, null, null, new Operand.Elsewhere(report, null, null));
    }
}
