package org.gouji.query.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gouji.contracts.finding.ComparedValues;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.query.store.FindingLists;
import org.gouji.query.store.Reviews;
import org.gouji.query.view.Decision;
import org.gouji.query.view.FindingView;
import org.jspecify.annotations.Nullable;

/// A person's decision about a finding: checked, and kept with those before it.
@ApplicationScoped
class ReviewFinding {

    private static final int LONGEST_COMMENT = 2000;
    private static final int TRIES = 10;
    private static final Map<String, State> STATES =
            Map.of("accepted", State.ACCEPTED, "contested", State.CONTESTED, "open", State.OPEN);

    private final FindingLists findings;
    private final Reviews reviews;
    private final Tags tags;
    private final InstantSource clock = InstantSource.system();

    ReviewFinding(FindingLists findings, Reviews reviews, Tags tags) {
        this.findings = findings;
        this.reviews = reviews;
        this.tags = tags;
    }

    FindingView find(String id) {
        return find(id, reviews.find(id));
    }

    /// The finding as it stands after the decision. Where somebody else decides at the same moment, one comes
    /// after the other; with `ifMatch` only if that one was known.
    FindingView decide(String id, @Nullable String ifMatch, @Nullable ReviewRequest request) {
        var wanted = checked(request);
        for (int tries = 0; tries < TRIES; tries++) {
            var known = reviews.find(id);
            var view = find(id, known);
            if (ifMatch != null && !tags.match(ifMatch, view)) {
                throw Problems.changedMeanwhile(id);
            }
            if (Decision.isClosed(view.finding())) {
                throw Problems.closed(id);
            }
            var decision = new Decision(
                    wanted.state(),
                    wanted.by(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    wanted.comment(),
                    ComparedValues.of(view.finding()));
            if (reviews.add(id, view.report(), known, decision)) {
                return find(id);
            }
        }
        throw Problems.changedMeanwhile(id);
    }

    String tag(FindingView view) {
        return "\"" + Tags.of(tags.bytes(view)) + "\"";
    }

    private FindingView find(String id, Reviews.Review review) {
        var view = findings.find(id, review);
        if (view == null) {
            throw Problems.nothing("finding-not-found", "finding " + id, "这条发现：" + id);
        }
        return view;
    }

    private record Wanted(State state, String by, @Nullable String comment) {}

    private static Wanted checked(@Nullable ReviewRequest request) {
        if (request == null) {
            throw Problems.badParameter("state", "the request has no body", "请求没有内容");
        }
        var state = request.state() == null ? null : STATES.get(request.state());
        if (state == null) {
            throw Problems.badParameter(
                    "state", "must be accepted, contested or open", "只能是 accepted、contested 或 open");
        }
        var comment = Parameters.text("comment", request.comment(), LONGEST_COMMENT);
        return new Wanted(state, Author.of(request), comment);
    }
}
