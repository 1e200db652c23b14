package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.report.ReportId;
import org.gouji.query.view.Decision;
import org.gouji.query.view.Decisions;
import org.jspecify.annotations.Nullable;

/// What people decided about findings, of all editions: a decision is about what a report says, not about who
/// found it. It is joined with a finding when that is read, so that nothing has to catch up.
@ApplicationScoped
public class Reviews {

    /// So many decisions about one finding are kept, the latest.
    private static final int KEPT = 100;

    private final MongoCollection<Document> reviews;

    Reviews(Database database) {
        this.reviews = database.collection("reviews");
    }

    void createIndexes() {
        reviews.createIndex(ascending("report"));
        reviews.createIndex(orderBy(ascending("state"), descending("year"), ascending("report")));
    }

    /// All that was decided about one finding, the last decision last, and how often somebody decided.
    public record Review(long revision, List<Decision> decisions) {
        public Review {
            decisions = List.copyOf(decisions);
        }
    }

    public Review find(String finding) {
        var document = reviews.find(eq("_id", finding))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .first();
        return document == null ? new Review(0, List.of()) : review(document);
    }

    /// The last decision about each finding of these reports.
    public Decisions of(Collection<String> reports) {
        var last = new HashMap<String, Decision>();
        reviews.find(in("report", reports))
                .projection(Projections.include("last"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .forEach(document ->
                        last.put(document.getString("_id"), Packed.read(document.getString("last"), Decision.class)));
        return new Decisions(last);
    }

    /// Adds a decision to those that were known. False where somebody decided in between.
    public boolean add(String finding, String report, Review known, Decision decision) {
        var decisions = new ArrayList<>(known.decisions());
        decisions.add(decision);
        var kept = decisions.subList(Math.max(0, decisions.size() - KEPT), decisions.size());
        var fields = new Document("report", report)
                .append("year", ReportId.parse(report).year())
                .append("revision", known.revision() + 1)
                .append("state", Packed.wire(decision.state()))
                .append("last", Packed.text(decision))
                .append("decisions", kept.stream().map(Packed::text).toList());
        try {
            reviews.updateOne(
                    and(eq("_id", finding), not(gte("revision", known.revision() + 1))),
                    new Document("$set", fields),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /// The reports with a finding of which this was decided last, the newest year first, after the named one.
    List<String> reports(State state, @Nullable ReportId after, int limit) {
        var filters = new ArrayList<Bson>();
        filters.add(eq("state", Packed.wire(state)));
        if (after != null) {
            filters.add(or(lt("year", after.year()), and(eq("year", after.year()), gt("report", after.key()))));
        }
        return reviews.find(and(filters))
                .sort(orderBy(descending("year"), ascending("report")))
                .limit(limit)
                .projection(Projections.include("report"))
                .maxTime(Limits.QUERY_SECONDS, SECONDS)
                .map(document -> document.getString("report"))
                .into(new ArrayList<>());
    }

    private static Review review(Document document) {
        var decisions = document.getList("decisions", String.class).stream()
                .map(json -> Packed.read(json, Decision.class))
                .toList();
        return new Review(document.getLong("revision"), decisions);
    }
}
