package org.gouji.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.finding.HistoryEntry;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.finding.Verdict;
import org.gouji.delivery.Stored;
import org.gouji.query.Events;
import org.gouji.query.Events.About;
import org.gouji.query.TestServers;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Versions;
import org.gouji.query.store.Versions.Traced;
import org.gouji.query.view.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people decide about findings.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReviewsTest {

    private static final About FAULTY =
            About.of("350430", 2020).named("建宁县人民政府").found(Verdict.INVALID, Severity.ERROR, Severity.WARNING);
    private static final About OTHER = About.of("420105", 2022).named("汉阳区人民政府").found(Verdict.INVALID, Severity.ERROR);
    private static final String FIRST = "f-350430-2020-0";
    private static final String SECOND = "f-350430-2020-1";
    private static final String THIRD = "f-420105-2022-0";
    private static final Map<String, String> ACCEPTED = Map.of("state", "accepted", "comment", "已核实\n第二行", "by", "王");

    @Inject
    Versions versions;

    @Inject
    ReportViews views;

    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "gouji.database")
    String database;

    @BeforeEach
    void threeFindings() {
        for (String name : List.of("report_views", "view_versions", "findings", "reviews")) {
            mongo.getDatabase(database).getCollection(name).deleteMany(new Document());
        }
        for (var about : List.of(FAULTY, OTHER)) {
            show(about, 1, 0, "1", State.OPEN);
        }
    }

    @Test
    void aDecisionIsShownWhereverTheFindingIs() {
        given().get("/v1/findings/" + FIRST)
                .then()
                .statusCode(200)
                .body("report", equalTo("350430/2020"))
                .body("name", equalTo("建宁县人民政府"))
                .body("finding.state", equalTo("open"))
                .body("history.state", contains("open"));

        var answer = review(FIRST, ACCEPTED, null);
        answer.then()
                .statusCode(200)
                .body("finding.state", equalTo("accepted"))
                .body("finding.review.by", equalTo("王"))
                .body("finding.review.comment", equalTo("已核实\n第二行"))
                .body("history.state", contains("open", "accepted"))
                .body("history[1].cause", equalTo("decision"))
                .body("history[1].by", equalTo("王"));
        var read = given().get("/v1/findings/" + FIRST);
        assertThat(read.asString()).isEqualTo(answer.asString());
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
        given().get("/v1/reports/350430/2020")
                .then()
                .body("findings.find { it.id == '%s' }.state".formatted(FIRST), equalTo("accepted"))
                .body("findings.find { it.id == '%s' }.state".formatted(SECOND), equalTo("open"));
    }

    @Test
    void listsAreFilteredByWhereAFindingStands() {
        review(FIRST, ACCEPTED, null);
        review(THIRD, Map.of("state", "contested", "by", "李"), null);
        show(FAULTY, 1, 1, "1", State.REGRESSED);

        assertThat(ids("accepted")).containsExactly(FIRST);
        assertThat(ids("contested")).containsExactly(THIRD);
        assertThat(ids("regressed")).containsExactly(SECOND);
        assertThat(ids("open")).isEmpty();
        review(THIRD, Map.of("state", "open", "by", "李"), null);
        assertThat(ids("open")).containsExactly(THIRD);
        assertThat(ids("contested")).isEmpty();
        given().get("/v1/findings").then().body("items.finding.id", containsInAnyOrder(FIRST, SECOND, THIRD));
        given().get("/v1/findings?state=accepted&rule=T3_BAL").then().body("items", empty());
        given().get("/v1/findings?state=nonsense").then().statusCode(400).body("code", equalTo("bad-parameter"));
    }

    @Test
    void pagesOfDecidedFindingsFollowOneAnother() {
        for (var id : List.of(FIRST, SECOND, THIRD)) {
            review(id, ACCEPTED, null);
        }
        var walked = new ArrayList<String>();
        String next = "/v1/findings?state=accepted&limit=1";
        while (next != null) {
            var answer = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(answer.jsonPath().getList("items.finding.id", String.class));
            String cursor = answer.jsonPath().getString("next");
            next = cursor == null ? null : "/v1/findings?state=accepted&limit=1&cursor=" + cursor;
        }
        assertThat(walked).containsExactly(THIRD, FIRST, SECOND);
    }

    @Test
    void whatIsNoMoreIsListedAndCannotBeDecided() {
        life(FAULTY, finding(FAULTY, 1, 0, "1", State.FIXED), State.FIXED);
        assertThat(ids("fixed")).containsExactly(FIRST);
        given().get("/v1/findings?state=fixed").then().body("items[0].name", equalTo("建宁县人民政府"));
        given().get("/v1/findings?state=fixed&body=420105").then().body("items", empty());
        review(FIRST, ACCEPTED, null).then().statusCode(409).body("code", equalTo("finding-closed"));
    }

    @Test
    void aDecisionHoldsForTheValuesAndForThemOnly() {
        review(FIRST, ACCEPTED, null);
        show(FAULTY, 2, 0, "1.0", State.OPEN);
        assertThat(state(FIRST)).as("another document, the same value").isEqualTo("accepted");
        show(FAULTY, 3, 0, "2", State.OPEN);
        assertThat(state(FIRST)).as("another value").isEqualTo("open");
        assertThat(ids("accepted")).isEmpty();
        show(FAULTY, 4, 0, "1", State.REGRESSED);
        assertThat(state(FIRST)).isEqualTo("accepted");
    }

    @Test
    void whoKnowsAnotherStateDecidesNothing() {
        String old = given().get("/v1/findings/" + FIRST).header("ETag");
        String mine =
                review(FIRST, ACCEPTED, old).then().statusCode(200).extract().header("ETag");
        var theirs = Map.of("state", "contested", "by", "李");
        review(FIRST, theirs, old).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        assertThat(state(FIRST)).isEqualTo("accepted");
        review(FIRST, theirs, "\"other\", " + mine).then().statusCode(200);
        assertThat(state(FIRST)).isEqualTo("contested");
    }

    @Test
    void ofManyAtOnceNoneIsLostAndWithATagOnlyOneCounts() throws Exception {
        String tag = given().get("/v1/findings/" + FIRST).header("ETag");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var decisions = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 4; i++) {
                var request = Map.of("state", "contested", "by", "谁" + i);
                decisions.add(() -> review(FIRST, request, tag).statusCode());
            }
            var codes = new ArrayList<Integer>();
            for (var done : threads.invokeAll(decisions)) {
                codes.add(done.get());
            }
            assertThat(codes).containsOnlyOnce(200).containsOnly(200, 412);
        }
        given().get("/v1/findings/" + FIRST).then().body("history.size()", equalTo(2));
    }

    @Test
    void whatIsWrongIsTold() {
        review(FIRST, Map.of("state", "fixed", "by", "王"), null)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("parameter", equalTo("state"));
        review(FIRST, Map.of("state", "accepted"), null).then().statusCode(400).body("parameter", equalTo("by"));
        review(FIRST, Map.of("state", "accepted", "by", "王", "comment", "长".repeat(2001)), null)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("comment"));
        review("nothing", ACCEPTED, null).then().statusCode(404).body("code", equalTo("finding-not-found"));
        given().get("/v1/findings/nothing").then().statusCode(404).body("code", equalTo("finding-not-found"));
        given().contentType(ContentType.JSON)
                .body("{")
                .patch("/v1/findings/" + FIRST)
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .patch("/v1/findings/" + FIRST)
                .then()
                .statusCode(400);
        given().get("/v1/findings/" + FIRST).then().body("finding.review", nullValue());
    }

    private static Response review(String id, Map<String, String> request, String ifMatch) {
        var given = given().contentType(ContentType.JSON).body(request);
        return (ifMatch == null ? given : given.header("If-Match", ifMatch)).patch("/v1/findings/" + id);
    }

    private static List<String> ids(String state) {
        return given().get("/v1/findings?state=" + state).jsonPath().getList("items.finding.id", String.class);
    }

    private static String state(String id) {
        return given().get("/v1/findings/" + id).jsonPath().getString("finding.state");
    }

    /// A version of a report is shown with its findings; the one of this number has a value and a state.
    private void show(About about, int version, int number, String value, State state) {
        var event = Events.validated(about, version);
        var old = event.validation();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < old.findings().size(); i++) {
            var finding = i == number
                    ? finding(about, version, i, value, state)
                    : old.findings().get(i);
            findings.add(finding);
            life(about, finding, finding.state());
        }
        var validation = new Validation(old.ruleSet(), old.reader(), old.outcomes(), old.verdict(), findings);
        var parsed = Events.parsed(about, version);
        versions.keepParsed(List.of(new Traced<ReportParsed>(parsed, null)));
        long round = System.nanoTime();
        versions.keepValidated(List.of(new ReportValidated(
                1, event.uploadId(), event.documentId(), event.order(), event.reportId(), validation, round)));
        views.show(versions.complete(List.of(Version.id(parsed))));
    }

    private static Finding finding(About about, int version, int number, String value, State state) {
        var f = Events.validation(about, version).findings().get(number);
        var operand = new Operand(
                f.operands().getFirst().path(), f.operands().getFirst().label(), new BigDecimal(value), value, null);
        return new Finding(
                f.id(),
                f.rule(),
                f.ruleVersion(),
                f.severity(),
                f.subject(),
                f.message(),
                null,
                null,
                null,
                null,
                List.of(operand),
                f.blame(),
                null,
                null,
                null,
                null,
                null,
                state,
                null);
    }

    /// As validate stores it.
    private void life(About about, Finding finding, State state) {
        var content = Stored.document(finding);
        content.remove("state");
        var at = Instant.parse("2024-01-20T00:00:00Z");
        var entry =
                new HistoryEntry(at, State.OPEN, HistoryEntry.Cause.DOCUMENT, "d", "0.1.0", "1", null, "v", null, null);
        mongo.getDatabase(database)
                .getCollection("findings")
                .replaceOne(
                        new Document("_id", finding.id()),
                        new Document("reportId", about.id())
                                .append("year", about.year())
                                .append("rule", finding.rule())
                                .append("severity", content.get("severity"))
                                .append(
                                        "state",
                                        Stored.document(Map.of("state", state)).get("state"))
                                .append("firstSeen", Date.from(at))
                                .append("lastSeen", Date.from(at))
                                .append("history", List.of(Stored.document(entry)))
                                .append("finding", content),
                        new ReplaceOptions().upsert(true));
    }
}
