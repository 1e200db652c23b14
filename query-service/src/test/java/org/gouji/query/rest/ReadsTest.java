package org.gouji.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Quality;
import org.gouji.query.Events;
import org.gouji.query.Events.About;
import org.gouji.query.TestServers;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Versions;
import org.gouji.query.store.Versions.Traced;
import org.gouji.query.view.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What readers are answered.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ReadsTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static final About FAULTY = About.of("350430", 2020)
            .named("建宁县人民政府")
            .found(Verdict.INVALID, Severity.ERROR, Severity.WARNING)
            .graded(Quality.Grade.B);
    private static final About CLEAN = About.of("350128", 2022).named("平潭县人民政府");
    private static final About LATE =
            About.of("420105", 2022).named("汉阳区人民政府").found(Verdict.VALID_WITH_WARNINGS, Severity.WARNING);
    private static final List<About> ALL = List.of(FAULTY, CLEAN, LATE);

    @Inject
    Versions versions;

    @Inject
    ReportViews views;

    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "gouji.database")
    String database;

    @BeforeEach
    void threeReports() {
        for (String name : List.of("report_views", "view_versions", "raw_documents", "raw_documents.chunks")) {
            mongo.getDatabase(database).getCollection(name).deleteMany(new Document());
        }
        var parsed = ALL.stream().map(about -> Events.parsed(about, 1)).toList();
        versions.keepParsed(parsed.stream()
                .map(event -> new Traced<ReportParsed>(event, TRACE))
                .toList());
        versions.keepValidated(ALL.stream()
                .<ReportValidated>map(about -> Events.validated(about, 1))
                .toList());
        views.show(versions.complete(parsed.stream().map(Version::id).toList()));
    }

    @Test
    void theListShowsTheNewestYearFirst() {
        given().get("/v1/reports")
                .then()
                .statusCode(200)
                .body("items.id", contains("350128/2022", "420105/2022", "350430/2020"))
                .body("items[2].name", equalTo("建宁县人民政府"))
                .body("items[2].verdict", equalTo("invalid"))
                .body("items[2].findings.error", equalTo(1))
                .body("items[2].findings.warning", equalTo(1))
                .body("items[2].grade", equalTo("B"))
                .body("next", nullValue());
    }

    @Test
    void everyFilterSelects() {
        for (var one : Map.of(
                        "year=2020", "350430/2020",
                        "verdict=valid-with-warnings", "420105/2022",
                        "severity=error", "350430/2020",
                        "grade=B", "350430/2020",
                        "division=42", "420105/2022",
                        "body=350128", "350128/2022",
                        "q=宁县人", "350430/2020",
                        "form=gbgkbh_2021_30&year=2020&level=county", "350430/2020")
                .entrySet()) {
            given().get("/v1/reports?" + one.getKey())
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(one.getValue()));
        }
        given().get("/v1/reports?division=35").then().body("items.id", contains("350128/2022", "350430/2020"));
        given().get("/v1/reports?q=县宁").then().body("items", empty());
        given().get("/v1/reports?form=gbgkbh_2019_60").then().body("items", empty());
        given().get("/v1/reports?level=state").then().body("items", empty());
    }

    @Test
    void pagesFollowOneAnotherInEveryOrder() {
        for (String sort : List.of("-year", "year", "-updated", "updated", "body", "-body")) {
            var whole = ids(given().get("/v1/reports?sort=" + sort).jsonPath());
            var walked = new ArrayList<String>();
            String next = "/v1/reports?limit=1&sort=" + sort;
            while (next != null) {
                var answer = given().urlEncodingEnabled(false)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract();
                walked.addAll(ids(answer.jsonPath()));
                String link = answer.header("Link");
                next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
            }
            assertThat(walked).as(sort).isEqualTo(whole).hasSize(3);
        }
    }

    @Test
    void aReportComesWithItsFindingsVersionsAndTrace() {
        given().get("/v1/reports/350430/2020")
                .then()
                .statusCode(200)
                .body("id", equalTo("350430/2020"))
                .body("report.tables.applications.cells.new_received.natural_person.value", equalTo(1))
                .body("report.tables.applications.cells.new_received.total.kind", equalTo("blank"))
                .body("report.title", equalTo("$title"))
                .body("findings.severity", contains("error", "warning"))
                .body("findings[0].operands[0].source.end", equalTo(1))
                .body("validation.verdict", equalTo("invalid"))
                .body("validation.outcomes[0].rule", equalTo("T3_ROW"))
                .body("validation", not(hasKey("findings")))
                .body("versions[0].current", equalTo(true))
                .body("trace.traceId", equalTo(TRACE))
                .body("trace.uploadId", equalTo("upload-350430-2020-1"))
                .body("links.original", equalTo("/v1/reports/350430/2020/original"));
        given().get("/v1/reports/350430/2020/versions")
                .then()
                .statusCode(200)
                .body("documentId", contains(Events.document(FAULTY, 1)));
    }

    @Test
    void whatIsNotThereIsSaidWithAStableCode() {
        given().get("/v1/reports/350430/1999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("report-not-found"))
                .body("detail", containsString("350430/1999"))
                .body("detailZh", notNullValue());
        for (var one : Map.of(
                        "/v1/uploads/nobody", "upload-not-found",
                        "/v1/forms/none", "form-not-found",
                        "/v1/rules/none", "rule-not-found",
                        "/v1/reports/350128/2022/original", "original-not-found",
                        "/v1/nothing", "not-found")
                .entrySet()) {
            given().get(one.getKey())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo(one.getValue()));
        }
        given().delete("/v1/reports").then().statusCode(405).body("code", equalTo("method-not-allowed"));
    }

    @Test
    void aBadParameterIsNamed() {
        for (var one : Map.of(
                        "/v1/reports?year=abc", "year",
                        "/v1/reports?verdict=VALID", "verdict",
                        "/v1/reports?limit=201", "limit",
                        "/v1/reports?limit=0", "limit",
                        "/v1/reports?year[$ne]=2020", "year[$ne]",
                        "/v1/reports?colour=red", "colour",
                        "/v1/reports?cursor=junk", "cursor",
                        "/v1/reports?division=35.*", "division",
                        "/v1/findings?severity=bad", "severity",
                        "/v1/reports/350430/20x0", "year")
                .entrySet()) {
            given().get(one.getKey())
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("bad-parameter"))
                    .body("parameter", equalTo(one.getValue()));
        }
        given().get("/v1/reports?year=2020&year=2022").then().statusCode(400).body("parameter", equalTo("year"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String next = given().get("/v1/reports?limit=1").jsonPath().getString("next");
        given().get("/v1/reports?limit=1&sort=body&cursor=" + next)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("cursor"));
    }

    @Test
    void operatorsInValuesAreOnlyText() {
        for (String name : List.of("$where", ".*", "{\"$ne\":1}", "\\E.*\\Q")) {
            given().queryParam("q", name)
                    .get("/v1/reports")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            given().queryParam("body", name)
                    .get("/v1/reports")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        for (String path :
                List.of("/v1/reports", "/v1/reports/350430/2020", "/v1/findings", "/v1/forms", "/v1/rules")) {
            String tag = given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-cache")
                    .extract()
                    .header("ETag");
            assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
            String body = given().header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .extract()
                    .asString();
            assertThat(body).isEmpty();
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void findingsAreListedOverAllReports() {
        given().get("/v1/findings")
                .then()
                .statusCode(200)
                .body("items.report", contains("420105/2022", "350430/2020", "350430/2020"))
                .body("items.finding.severity", contains("warning", "error", "warning"))
                .body("items[0].name", equalTo("汉阳区人民政府"));
        given().get("/v1/findings?severity=error").then().body("items.report", contains("350430/2020"));
        given().get("/v1/findings?rule=T3_BAL&year=2022").then().body("items.report", contains("420105/2022"));
        given().get("/v1/findings?body=350128").then().body("items", empty());
    }

    @Test
    void pagesOfFindingsFollowOneAnother() {
        var walked = new ArrayList<String>();
        String next = "/v1/findings?limit=1";
        while (next != null) {
            var answer = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(answer.jsonPath().getList("items.finding.id", String.class));
            String link = answer.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(walked).containsExactly("f-420105-2022-0", "f-350430-2020-0", "f-350430-2020-1");
    }

    @Test
    void theOriginalIsAFileToSaveAndAText() {
        byte[] bytes = "<script>一</script>".getBytes(StandardCharsets.UTF_8);
        original(
                FAULTY,
                new Document("size", (long) bytes.length).append("chunks", 0).append("bytes", new Binary(bytes)));
        byte[] sent = given().get("/v1/reports/350430/2020/original")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .extract()
                .asByteArray();
        assertThat(sent).isEqualTo(bytes);
        given().get("/v1/reports/350430/2020/original?as=text")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("text", equalTo("<script>一</script>"))
                .body("characters", equalTo(18))
                .body("charset", equalTo("UTF-8"));
    }

    @Test
    void anOriginalInChunksIsPutTogether() {
        String id = Events.document(LATE, 1);
        var chunks = mongo.getDatabase(database).getCollection("raw_documents.chunks");
        Stream.of("/0", "/1")
                .forEach(n -> chunks.insertOne(
                        new Document("_id", id + n).append("bytes", new Binary(n.getBytes(StandardCharsets.UTF_8)))));
        original(LATE, new Document("size", 4L).append("chunks", 2));
        given().get("/v1/reports/420105/2022/original?as=text")
                .then()
                .statusCode(200)
                .body("text", equalTo("/0/1"));
    }

    @Test
    void formsAndRulesAreServed() {
        given().get("/v1/forms").then().statusCode(200).body("id", hasItem("gbgkbh_2021_30"));
        given().get("/v1/forms/gbgkbh_2019_60").then().statusCode(200).body("tables.key", hasItem("applications"));
        String rule = given().get("/v1/rules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("[0].id");
        given().get("/v1/rules/" + rule)
                .then()
                .statusCode(200)
                .body("title.zh", notNullValue(), "edge.zh", notNullValue(), "edge.en", notNullValue());
    }

    @Test
    void everySchemaIsServed() {
        List<String> names = given().get("/v1/schemas").jsonPath().getList("");
        assertThat(names).contains("report", "report-parsed");
        for (String name : names) {
            given().get("/v1/schemas/" + name)
                    .then()
                    .statusCode(200)
                    .contentType("application/schema+json")
                    .body(containsString("https://json-schema.org/draft/2020-12/schema"));
        }
        given().get("/v1/schemas/none").then().statusCode(404).body("code", equalTo("schema-not-found"));
    }

    @Test
    void everyAnswerForbidsWhatAPageMayNotDo() {
        given().get("/v1/reports")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void healthAndMetricsAnswer() {
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("progress"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("gouji_lag"));
    }

    private void original(About about, Document head) {
        mongo.getDatabase(database)
                .getCollection("raw_documents")
                .insertOne(head.append("_id", Events.document(about, 1)));
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("items.id", String.class);
    }
}
