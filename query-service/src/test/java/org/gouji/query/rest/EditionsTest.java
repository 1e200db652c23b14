package org.gouji.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.query.Events;
import org.gouji.query.Events.About;
import org.gouji.query.TestServers;
import org.gouji.query.store.Shelf;
import org.gouji.query.store.Shelves;
import org.gouji.query.store.Uploads;
import org.gouji.query.store.Versions.Traced;
import org.gouji.query.view.UploadView.Status;
import org.gouji.query.view.Version;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.SettingsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One write makes another edition the one that is shown, and one brings the old one back.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EditionsTest {

    private static final Edition TRIAL = Edition.of("trial");
    private static final int YEAR = 2011;
    private static final List<String> BODIES = List.of("710001", "710002", "710003");

    @Inject
    Shelves shelves;

    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "gouji.database")
    String database;

    @BeforeEach
    void twoEditions() {
        for (var body : BODIES) {
            show(shelves.prepared(Edition.FIRST), About.of(body, YEAR));
            show(shelves.prepared(TRIAL), About.of(body, YEAR).found(Verdict.INVALID, Severity.ERROR));
        }
        editions().insertOne(new Document("_id", "edition:trial"));
        pointTo(Edition.FIRST);
    }

    @AfterEach
    void forget() {
        editions().deleteMany(new Document());
        pointTo(Edition.FIRST);
    }

    @Test
    void theSwitchShowsTheOtherResultsAndTheWayBackTheOldOnes() {
        String before = tag();
        assertThat(verdict()).isEqualTo("valid");
        pointTo(TRIAL);
        assertThat(verdict()).isEqualTo("invalid");
        given().get("/v1/findings?year=" + YEAR).then().statusCode(200).body("items.size()", equalTo(3));
        assertThat(tag()).isNotEqualTo(before);
        given().header("If-None-Match", before)
                .get("/v1/reports/710001/" + YEAR)
                .then()
                .statusCode(200);
        pointTo(Edition.FIRST);
        assertThat(verdict()).isEqualTo("valid");
        assertThat(tag()).isEqualTo(before);
        given().get("/v1/findings?year=" + YEAR).then().body("items.size()", equalTo(0));
    }

    @Test
    void draftsAndRulesGoByTheSettingsOfTheEdition() throws IOException {
        String text = "outlier.bound = 3\ndeadline.local.35 = 02-28\n";
        editions()
                .replaceOne(
                        Filters.eq("_id", "edition:trial"),
                        new Document("_id", "edition:trial").append("settings", text));
        var properties = new Properties();
        properties.load(new StringReader(text));
        var settings = SettingsFile.read(properties, "test");
        assertThat(ruleSetOfADraft()).isEqualTo(hash(Settings.DEFAULT));
        assertThat(outlierBound()).isEqualTo("10");
        pointTo(TRIAL);
        assertThat(ruleSetOfADraft()).isEqualTo(hash(settings)).isNotEqualTo(hash(Settings.DEFAULT));
        assertThat(outlierBound()).isEqualTo("3");
        given().get("/v1/rules/published-late")
                .then()
                .statusCode(200)
                .body("settings.find { it.key == 'deadline.local.35' }.value", equalTo("02-28"))
                .body("settings.find { it.key == 'deadline.departments' }.value", equalTo("01-31"));
        given().get("/v1/rules/applications-balance").then().body("settings", hasSize(0));
        pointTo(Edition.FIRST);
        assertThat(ruleSetOfADraft()).isEqualTo(hash(Settings.DEFAULT));
    }

    private static String hash(Settings settings) {
        return new RuleEngine(RuleBook.RULES, settings).ruleSet().hash();
    }

    private static String outlierBound() {
        return given().get("/v1/rules")
                .jsonPath()
                .getString("find { it.id == 'outlier' }.settings.find { it.key == 'outlier.bound' }.value");
    }

    private static String ruleSetOfADraft() {
        return given().contentType("text/plain; charset=UTF-8")
                .body("测试县人民政府2023年政府信息公开工作年度报告\n一、总体情况\n认真贯彻落实《政府信息公开条例》。\n"
                        + "五、存在的主要问题及改进情况\n有待提高。\n六、其他需要报告的事项\n无。\n")
                .post("/v1/checks")
                .then()
                .statusCode(200)
                .extract()
                .path("validation.ruleSet.hash");
    }

    @Test
    void aListEndsInTheEditionInWhichItBegan() {
        var first = list("");
        assertThat(first.getString("items[0].verdict")).isEqualTo("valid");
        pointTo(TRIAL);
        var second = list("&cursor=" + first.getString("next"));
        assertThat(second.getString("items[0].verdict")).isEqualTo("valid");
        var anew = list("");
        assertThat(anew.getString("items[0].verdict")).isEqualTo("invalid");
        pointTo(Edition.FIRST);
        String next = anew.getString("next");
        assertThat(list("&cursor=" + next).getString("items[0].verdict")).isEqualTo("invalid");
        editions().deleteOne(Filters.eq("_id", "edition:trial"));
        given().get("/v1/reports?limit=1&year=" + YEAR + "&cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void whoeverFollowsTheChangesIsToldOfTheSwitch() {
        var before = changes("");
        assertThat(before.getString("edition")).isEqualTo("first");
        assertThat(before.getBoolean("switched")).isFalse();
        pointTo(TRIAL);
        var switched = changes("&cursor=" + before.getString("next"));
        assertThat(switched.getBoolean("switched")).isTrue();
        assertThat(switched.getString("edition")).isEqualTo("trial");
        assertThat(switched.getList("items.number")).containsExactly(1, 2, 3);
        assertThat(switched.getList("items.verdict")).containsOnly("invalid");
        var after = changes("&cursor=" + switched.getString("next"));
        assertThat(after.getBoolean("switched")).isFalse();
        assertThat(after.getList("items")).isEmpty();
        pointTo(Edition.FIRST);
        assertThat(changes("&cursor=" + after.getString("next")).getBoolean("switched"))
                .isTrue();
    }

    @Test
    void anUploadHasOneOriginAndAFateInEveryEdition() {
        var about = About.of("710009", YEAR);
        var received = Events.received(about, 1);
        shelves.of(Edition.FIRST).uploads().keepReceived(List.of(new Traced<>(received, null)));
        String path = "/v1/uploads/" + received.uploadId();
        pointTo(TRIAL);
        given().get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("portal", equalTo("test"));
        shelves.of(TRIAL)
                .uploads()
                .keepReached(List.of(new Uploads.Reached(
                        received.uploadId(), received.documentId(), Status.PUBLISHED, about.id(), null, null)));
        given().get(path)
                .then()
                .body("status", equalTo("published"))
                .body("report", equalTo(about.id()))
                .body("portal", equalTo("test"));
        pointTo(Edition.FIRST);
        given().get(path).then().body("status", equalTo("accepted")).body("report", nullValue());
    }

    private static void show(Shelf shelf, About about) {
        var parsed = Events.parsed(about, 1);
        shelf.versions().keepParsed(List.of(new Traced<>(parsed, null)));
        shelf.versions().keepValidated(List.of(Events.validated(about, 1)));
        var complete = shelf.versions().complete(List.of(Version.id(parsed)));
        shelf.views().show(complete);
        shelf.changes().add(complete, List.of());
    }

    /// Writes the pointer, and returns when the service has seen it.
    private void pointTo(Edition edition) {
        editions()
                .replaceOne(
                        Filters.eq("_id", "current"),
                        new Document("_id", "current").append("edition", edition.label()),
                        new ReplaceOptions().upsert(true));
        await().until(() -> changes("").getString("edition").equals(edition.label()));
    }

    private static String verdict() {
        return given().get("/v1/reports/710001/" + YEAR).jsonPath().getString("validation.verdict");
    }

    private static String tag() {
        return given().get("/v1/reports/710001/" + YEAR).header("ETag");
    }

    private static JsonPath list(String rest) {
        var answer = given().get("/v1/reports?limit=1&year=" + YEAR + rest);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static JsonPath changes(String rest) {
        return given().get("/v1/changes?limit=200" + rest).jsonPath();
    }

    private MongoCollection<Document> editions() {
        return mongo.getDatabase(database).getCollection("editions");
    }
}
