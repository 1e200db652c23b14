package org.gouji.rules.around;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// Whose numbers a government's tables hold.
public enum Scope {
    /// All of the territory (全域): the government with its departments and the governments below it.
    @JsonProperty("whole")
    WHOLE,
    /// The level itself (本级), or a department, which counts only itself.
    @JsonProperty("own")
    OWN,
    /// The report does not say.
    @JsonProperty("unstated")
    UNSTATED;

    private static final Pattern OWN_LEVEL = Pattern.compile("本级");
    private static final Pattern TERRITORY = Pattern.compile("全(?:省|市|州|盟|县|区|旗|镇|乡|街道|域)");

    /// What the text counts that a cell counts, too.
    private static final Map<String, String> COUNTED = Map.of(
            "applications_received", "applications.new_received.total",
            "applications_completed", "applications.total_processed.total");

    /// The whole territory only where the text says so of a number that stands in the table.
    public static Scope of(Report report) {
        if (report.body().kind() == Body.Kind.UNKNOWN) {
            return UNSTATED;
        }
        if (report.body().kind() == Body.Kind.DEPARTMENT || isOwn(report.title())) {
            return OWN;
        }
        var scopes = report.claims().stream()
                .filter(claim -> claim.scope() != null && standsInTable(claim, report))
                .map(claim -> Objects.requireNonNull(claim.scope()))
                .toList();
        if (scopes.stream().anyMatch(Scope::isOwn)) {
            return OWN;
        }
        return scopes.stream().anyMatch(scope -> TERRITORY.matcher(scope).find()) ? WHOLE : UNSTATED;
    }

    private static boolean isOwn(@Nullable String words) {
        return words != null && OWN_LEVEL.matcher(words).find();
    }

    private static boolean standsInTable(Claim claim, Report report) {
        String cell = COUNTED.get(claim.metric());
        return cell != null
                && !claim.approximate()
                && claim.value().signum() > 0
                && (claim.year() == null || claim.year() == report.year())
                && report.cell(cell).orElse(null) instanceof Cell.Numeric number
                && number.value().compareTo(claim.value()) == 0;
    }
}
