package org.gouji.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.report.ReportId;
import org.gouji.query.view.FindingHit;
import org.gouji.query.view.FindingView;
import org.jspecify.annotations.Nullable;

/// Lists of findings: those that are shown, with what was decided about them, and those that are no more.
public class FindingLists {

    /// So many reports are looked at in one go.
    private static final int CHUNK = 100;

    private final ReportViews views;
    private final FindingLives lives;
    private final Reviews reviews;

    FindingLists(ReportViews views, FindingLives lives, Reviews reviews) {
        this.views = views;
        this.lives = lives;
        this.reviews = reviews;
    }

    /// The findings that the query asks for, one more than its limit where there are more.
    public List<FindingHit> find(FindingQuery query) {
        return switch (query.state()) {
            case FIXED, OBSOLETE -> past(query);
            case ACCEPTED, CONTESTED -> decided(query, query.state());
            case OPEN, REGRESSED -> shown(query, query.filter());
            case null -> shown(query, query.filter());
        };
    }

    /// One finding with its history and all that was decided about it.
    public @Nullable FindingView find(String id, Reviews.Review review) {
        return lives.find(id).map(view -> named(view).with(review.decisions())).orElse(null);
    }

    private FindingView named(FindingView view) {
        var name = views.names(List.of(view.report())).get(view.report());
        return new FindingView(view.report(), name, view.finding(), view.history());
    }

    private List<FindingHit> shown(FindingQuery query, Bson filter) {
        var hits = new ArrayList<FindingHit>();
        var chunk = new ArrayList<Document>();
        try (var documents = views.findings(filter)) {
            while (documents.hasNext() && hits.size() <= query.limit()) {
                chunk.add(documents.next());
                if (chunk.size() == CHUNK || !documents.hasNext()) {
                    hits.addAll(select(query, chunk));
                    chunk.clear();
                }
            }
        }
        return hits;
    }

    private List<FindingHit> select(FindingQuery query, List<Document> chunk) {
        var decisions =
                reviews.of(chunk.stream().map(view -> view.getString("_id")).toList());
        return chunk.stream()
                .flatMap(view -> query.select(view, decisions).stream())
                .toList();
    }

    /// Led by the decisions: they are far fewer than the findings.
    private List<FindingHit> decided(FindingQuery query, State state) {
        var hits = new ArrayList<FindingHit>();
        @Nullable ReportId after = null;
        List<String> reports;
        do {
            reports = reviews.reports(state, after, CHUNK);
            if (!reports.isEmpty()) {
                hits.addAll(shown(query, and(query.filter(), in("_id", new LinkedHashSet<>(reports)))));
                after = ReportId.parse(reports.getLast());
            }
        } while (reports.size() == CHUNK && hits.size() <= query.limit());
        return hits;
    }

    private List<FindingHit> past(FindingQuery query) {
        var found = lives.find(query);
        var names = views.names(found.stream().map(FindingView::report).toList());
        return found.stream()
                .map(view -> new FindingHit(view.report(), names.get(view.report()), view.finding()))
                .toList();
    }
}
