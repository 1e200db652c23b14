package org.gouji.parse.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Script;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pages whose new version is another report.
class MovedPagesTest {

    private static MongoClient client;
    private final String database = "moved-" + UUID.randomUUID();
    private Reports reports;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Servers.mongodb());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void open() {
        reports = new Reports(client, database, Edition.FIRST);
        reports.makeIndexes();
    }

    @AfterEach
    void close() {
        client.getDatabase(database).drop();
    }

    @Test
    void aPageOfAnotherBodyNowTakesItsReportAlong() {
        assertThat(keep(page("url", 1, "a", 2020, "d1"))).isEmpty();
        var moved = page("url", 2, "b", 2020, "d2");
        assertThat(keep(moved)).containsExactly(Map.entry(order(2), "a/2020"));
        assertThat(reports.find("a/2020")).isEmpty();
        assertThat(reports.find("b/2020")).isPresent();

        assertThat(keep(moved)).as("after a crash").containsExactly(Map.entry(order(2), "a/2020"));
        assertThat(keep(page("url", 1, "a", 2020, "d1")))
                .as("the old one again")
                .isEmpty();
        assertThat(reports.find("a/2020")).isEmpty();

        assertThat(keep(page("url", 3, "a", 2020, "d3"))).containsExactly(Map.entry(order(3), "b/2020"));
        assertThat(reports.find("a/2020")).isPresent();
    }

    @Test
    void allInOneBatchAreAsOneAfterTheOther() {
        var gone =
                keep(page("url", 1, "a", 2020, "d1"), page("url", 2, "b", 2020, "d2"), page("url", 3, "c", 2020, "d3"));
        assertThat(gone).containsExactlyInAnyOrderEntriesOf(Map.of(order(2), "a/2020", order(3), "b/2020"));
        assertThat(reports.find("a/2020")).isEmpty();
        assertThat(reports.find("b/2020")).isEmpty();
        assertThat(reports.find("c/2020")).isPresent();
    }

    @Test
    void aPageThatShowsTheLatestReportTakesNothingBack() {
        keep(page("url", 1, "a", 2020, "d1"));
        assertThat(keep(page("url", 2, "a", 2021, "d2"))).isEmpty();
        assertThat(reports.find("a/2020")).isPresent();
    }

    @Test
    void theSameDocumentReadAsAnotherYearTakesTheOldReadingBack() {
        keep(page("url", 1, "a", 2020, "d1"));
        assertThat(keep(page("url", 1, "a", 2021, "d1"))).containsExactly(Map.entry(order(1), "a/2020"));
    }

    @Test
    void whatAnotherPageTellsStays() {
        keep(page("other", 1, "a", 2020, "d0"));
        keep(page("url", 2, "a", 2020, "d1"));
        assertThat(keep(page("url", 3, "b", 2020, "d2"))).isEmpty();
        assertThat(reports.find("a/2020")).isPresent();
    }

    private Map<String, String> keep(ReadPage... pages) {
        return reports.keep(List.of(pages));
    }

    private static String order(long order) {
        return Order.of(1, order, order, 0);
    }

    private static ReadPage page(String source, long order, String body, int year, String document) {
        var report = new Report(
                body + "/" + year,
                null,
                new Body(body, null, null, Body.Kind.UNKNOWN, Body.Level.UNKNOWN, null, false, List.of()),
                year,
                null,
                null,
                null,
                null,
                Script.SIMPLIFIED,
                "test",
                new DocumentInfo(document, "text/plain", "UTF-8", 1, 1, null, "test", null),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Quality(Quality.Grade.D, 0, 0, 0, 0),
                new ReaderInfo("test-1"));
        return new ReadPage(source, new ReportParsed(1, "upload-" + document, document, order(order), report));
    }
}
