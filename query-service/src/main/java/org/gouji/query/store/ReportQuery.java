package org.gouji.query.store;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Quality;
import org.gouji.query.view.ReportSummary;
import org.jspecify.annotations.Nullable;

/// Which reports a list shows, in which order, and after which one it goes on. Every value is typed and stands
/// for itself: nothing that a caller sends becomes an operator.
public record ReportQuery(
        @Nullable Integer year,
        @Nullable String form,
        @Nullable Verdict verdict,
        @Nullable Severity severity,
        Quality.@Nullable Grade grade,
        @Nullable String division,
        @Nullable String body,
        Body.@Nullable Level level,
        @Nullable String name,
        Sort sort,
        int limit,
        @Nullable After after) {

    /// The last report of the part before.
    public record After(Object value, String id) {}

    /// What a list can be sorted by; the id decides between equals.
    public enum Sort {
        @JsonProperty("-year")
        NEWEST_YEAR("year", false),
        @JsonProperty("year")
        OLDEST_YEAR("year", true),
        @JsonProperty("-updated")
        LAST_UPDATED("updated", false),
        @JsonProperty("updated")
        FIRST_UPDATED("updated", true),
        @JsonProperty("body")
        BODY("body", true),
        @JsonProperty("-body")
        BODY_BACKWARDS("body", false);

        private final String field;
        private final boolean ascending;

        Sort(String field, boolean ascending) {
            this.field = field;
            this.ascending = ascending;
        }

        /// Where the part of the list after this report begins.
        public After after(ReportSummary last) {
            Object value = switch (field) {
                case "year" -> last.year();
                case "updated" -> last.updated().toEpochMilli();
                default -> last.body();
            };
            return new After(value, last.id());
        }

        /// Whether the value is a text, not a number.
        public boolean isText() {
            return field.equals("body");
        }

        static List<String> fields() {
            return List.of("year", "updated", "body");
        }

        /// The id runs against the field: so one index, walked forwards or backwards, gives either order.
        private Bson order() {
            return ascending
                    ? Sorts.orderBy(Sorts.ascending(field), Sorts.descending("_id"))
                    : Sorts.orderBy(Sorts.descending(field), Sorts.ascending("_id"));
        }

        private Bson filter(After after) {
            return ascending
                    ? or(gt(field, after.value()), and(eq(field, after.value()), lt("_id", after.id())))
                    : or(lt(field, after.value()), and(eq(field, after.value()), gt("_id", after.id())));
        }
    }

    Bson order() {
        return sort.order();
    }

    Bson filter() {
        var filters = new ArrayList<Bson>();
        equal(filters, "year", year);
        equal(filters, "form", form);
        equal(filters, "verdict", verdict);
        equal(filters, "findings.severity", severity);
        equal(filters, "grade", grade);
        equal(filters, "body", body);
        equal(filters, "level", level);
        if (division != null) {
            filters.add(and(gte("division", division), lt("division", division + ":")));
        }
        if (name != null) {
            String wanted = ViewDocument.searchable(name);
            filters.add(all("grams", ViewDocument.grams(wanted)));
            filters.add(regex("name", Pattern.quote(wanted)));
        }
        if (after != null) {
            filters.add(sort.filter(after));
        }
        filters.add(Filters.ne("gone", true));
        return and(filters);
    }

    static void equal(List<Bson> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.add(eq(field, value instanceof Enum<?> constant ? Packed.wire(constant) : value));
        }
    }
}
