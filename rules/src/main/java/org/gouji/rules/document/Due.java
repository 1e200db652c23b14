package org.gouji.rules.document;

import java.time.LocalDate;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.rules.Case;
import org.jspecify.annotations.Nullable;

/// By when a report is due. After `hard` it is late, and that weighs `late`. Between `soft` and `hard` it
/// depends on what the body is: `between` is what that weighs, null where nothing can be said.
record Due(
        LocalDate soft,
        LocalDate hard,
        Severity late,
        @Nullable Severity between) {

    /// Until 2018 all organs had until 31 March: 条例 of 2007, art. 31.
    private static final int LAST_YEAR_OF_ONE_DAY = 2018;

    static Due of(Case report) {
        var body = report.report().body();
        var settings = report.settings();
        int year = report.report().year() + 1;
        if (report.report().year() <= LAST_YEAR_OF_ONE_DAY) {
            var march = settings.governments().atYear(year);
            return new Due(march, march, Severity.ERROR, null);
        }
        var local = settings.local(body.division(), kind(body));
        if (local != null) {
            var day = local.atYear(year);
            return new Due(day, day, Severity.ERROR, null);
        }
        var early = settings.departments().atYear(year);
        var end = settings.governments().atYear(year);
        if (body.level() == Body.Level.TOWNSHIP) {
            return new Due(early, end, Severity.WARNING, Severity.INFO);
        }
        return switch (body.kind()) {
            case GOVERNMENT -> new Due(end, end, Severity.ERROR, null);
            case DEPARTMENT ->
                certain(body)
                        ? new Due(early, early, Severity.ERROR, null)
                        : new Due(early, end, Severity.ERROR, Severity.WARNING);
            case UNKNOWN -> new Due(early, end, Severity.WARNING, null);
        };
    }

    /// A government's office may report for itself or have compiled the government's report.
    private static boolean certain(Body body) {
        var name = body.name();
        boolean office = name != null
                && name.endsWith("办公室")
                && (name.contains("政府") || name.contains("管委会") || name.contains("管理委员会"));
        return !body.inferred() && !office && body.level() != Body.Level.DEVELOPMENT_ZONE;
    }

    /// As the local days call it.
    private static String kind(Body body) {
        if (body.level() == Body.Level.TOWNSHIP) {
            return "townships";
        }
        return switch (body.kind()) {
            case GOVERNMENT -> "governments";
            case DEPARTMENT -> "departments";
            case UNKNOWN -> "";
        };
    }
}
