package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.ReportId;
import org.gouji.query.view.Decisions;
import org.gouji.query.view.FindingHit;
import org.gouji.query.view.ReportSummary;
import org.jspecify.annotations.Nullable;

/// Which findings a list shows: the newest year first, then by report, then the gravest first.
public record FindingQuery(
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable State state,
        @Nullable String body,
        @Nullable Integer year,
        int limit,
        @Nullable After after) {

    /// The last finding of the part before.
    public record After(int year, String report, String key) {

        public static After of(FindingHit last) {
            var finding = last.finding();
            int year = ReportId.parse(last.report()).year();
            return new After(year, last.report(), ViewDocument.key(finding.severity(), finding.id()));
        }
    }

    Bson filter() {
        var filters = new ArrayList<Bson>();
        ReportQuery.equal(filters, "body", body);
        ReportQuery.equal(filters, "year", year);
        filters.add(found());
        if (after != null) {
            filters.add(or(lt("year", after.year()), and(eq("year", after.year()), gte("_id", after.report()))));
        }
        return and(filters);
    }

    private Bson found() {
        var filters = new ArrayList<Bson>();
        ReportQuery.equal(filters, "rule", rule);
        ReportQuery.equal(filters, "severity", severity);
        return filters.isEmpty() ? exists("findings.severity") : elemMatch("findings", and(filters));
    }

    /// Whether a finding comes after the part before.
    boolean isAfter(String report, String key) {
        return after == null || !after.report().equals(report) || key.compareTo(after.key()) > 0;
    }

    /// The findings of one report that are asked for, as they stand with what was decided.
    List<FindingHit> select(Document view, Decisions decisions) {
        var summary = Packed.read(view.getString("summary"), ReportSummary.class);
        return view.getList("findings", Document.class).stream()
                .filter(finding -> rule == null || rule.equals(finding.getString("rule")))
                .filter(finding -> severity == null || Packed.wire(severity).equals(finding.getString("severity")))
                .filter(finding -> isAfter(summary.id(), finding.getString("key")))
                .sorted(Comparator.comparing((Document finding) -> finding.getString("key")))
                .map(finding -> decisions.on(Packed.read(finding.getString("json"), Finding.class)))
                .filter(finding -> state == null || state == finding.state())
                .map(finding -> new FindingHit(summary.id(), summary.name(), finding))
                .toList();
    }
}
