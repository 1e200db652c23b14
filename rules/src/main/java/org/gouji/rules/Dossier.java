package org.gouji.rules;

import java.util.Optional;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// Everything that the rules may look at: the report, and the body's report of the year before where it
/// is known.
public record Dossier(Report report, @Nullable Report lastYear) {

    public static Dossier of(Report report) {
        return new Dossier(report, null);
    }

    public Optional<Report> previous() {
        return Optional.ofNullable(lastYear);
    }
}
