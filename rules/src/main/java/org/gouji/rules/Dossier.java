package org.gouji.rules;

import java.util.Optional;
import org.gouji.contracts.report.Report;
import org.gouji.rules.around.Surroundings;
import org.jspecify.annotations.Nullable;

/// Everything that the rules may look at: the report, the body's report of the year before where it is known,
/// and what is known of other reports. A report of any other year is not last year's, and none is known then.
public record Dossier(Report report, @Nullable Report lastYear, Surroundings around) {

    public Dossier {
        lastYear = lastYear != null && lastYear.year() == report.year() - 1 ? lastYear : null;
    }

    public Dossier(Report report, @Nullable Report lastYear) {
        this(report, lastYear, Surroundings.UNKNOWN);
    }

    public static Dossier of(Report report) {
        return new Dossier(report, null);
    }

    public Optional<Report> previous() {
        return Optional.ofNullable(lastYear);
    }
}
