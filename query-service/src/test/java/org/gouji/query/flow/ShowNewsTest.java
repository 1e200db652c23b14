package org.gouji.query.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Rejection;
import org.gouji.query.Events;
import org.gouji.query.Events.About;
import org.gouji.query.TestServers;
import org.gouji.query.store.Changes;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Uploads;
import org.gouji.query.store.Versions;
import org.gouji.query.view.Change;
import org.gouji.query.view.UploadView.Status;
import org.gouji.query.view.Version;
import org.junit.jupiter.api.Test;

/// What is shown, for whatever order the news come in.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ShowNewsTest {

    @Inject
    ShowNews show;

    @Inject
    ReportViews views;

    @Inject
    Versions versions;

    @Inject
    Uploads uploads;

    @Inject
    Changes changes;

    @Test
    void halfAReportIsNotShown() {
        var about = About.of("110001", 2023);
        keep(parsed(about, 1));
        assertThat(shown(about)).isEmpty();
        assertThat(status(about, 1)).isEqualTo(Status.PARSED);
    }

    @Test
    void theFirstHalfMayBeEither() {
        var about = About.of("110002", 2023);
        keep(validated(about, 1));
        assertThat(shown(about)).isEmpty();
        keep(parsed(about, 1));
        assertThat(shown(about)).contains(1);
        assertThat(status(about, 1)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void theOldVersionStaysUntilTheNewOneIsComplete() {
        var about = About.of("110003", 2023);
        keep(parsed(about, 1), validated(about, 1));
        keep(parsed(about, 2));
        assertThat(shown(about)).contains(1);
        keep(validated(about, 2));
        assertThat(shown(about)).contains(2);
    }

    @Test
    void anOlderVersionThatComesLaterIsNotShown() {
        var about = About.of("110004", 2023);
        keep(parsed(about, 2), validated(about, 2));
        keep(validated(about, 1));
        keep(parsed(about, 1));
        assertThat(shown(about)).contains(2);
        assertThat(status(about, 1)).isEqualTo(Status.PUBLISHED);
        assertThat(versions.of(about.id(), current(about).orElseThrow())).hasSize(2);
    }

    @Test
    void findingsOfAnotherVersionAreNeverBeside() {
        var about = About.of("110005", 2023).found(Verdict.INVALID, Severity.ERROR);
        keep(parsed(about, 1), validated(about, 1), parsed(about, 2));
        var version = current(about).flatMap(versions::find).orElseThrow();
        assertThat(version.parsed().documentId()).isEqualTo(Events.document(about, 1));
        assertThat(version.validated().validation().findings())
                .extracting(finding -> finding.message().en())
                .containsExactly("version 1");
    }

    @Test
    void oneDocumentSentAgainAfterAnotherIsShownAgain() {
        var about = About.of("110006", 2023);
        keep(parsed(about, 1), validated(about, 1), parsed(about, 2), validated(about, 2));
        var parsedAgain = Events.parsed(about, 1);
        var validatedAgain = Events.validated(about, 1);
        keep(new News.Parsed(
                new ReportParsed(1, "again", parsedAgain.documentId(), Events.order(3), parsedAgain.report()), null));
        assertThat(shown(about)).contains(2);
        keep(new News.Validated(
                new ReportValidated(
                        1,
                        "again",
                        validatedAgain.documentId(),
                        Events.order(3),
                        about.id(),
                        validatedAgain.validation()),
                null));
        assertThat(shown(about)).contains(1);
        assertThat(uploads.find("again").orElseThrow().status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void aReportThatIsGoneIsShownAgainByALaterVersionOnly() {
        var old = About.of("110017", 2023);
        var moved = About.of("110018", 2023);
        keep(parsed(old, 1), validated(old, 1));
        var event = Events.parsed(moved, 2);
        var goneWithIt = new News.Parsed(
                new ReportParsed(1, event.uploadId(), event.documentId(), event.order(), event.report(), old.id()),
                null);
        keep(goneWithIt);
        assertThat(current(old)).isEmpty();
        keep(parsed(old, 1), validated(old, 1));
        assertThat(current(old)).isEmpty();
        keep(goneWithIt);
        assertThat(feed(old))
                .as("shown, and gone once")
                .extracting(Change::gone)
                .containsExactly(null, true);
        assertThat(feed(old).getLast().documentId()).isEqualTo(event.documentId());
        assertThat(feed(old).getLast().updated()).isEqualTo(Order.appendedAt(event.order()));
        keep(parsed(old, 3), validated(old, 3));
        assertThat(shown(old)).contains(3);
        keep(goneWithIt);
        assertThat(feed(old)).extracting(Change::gone).containsExactly(null, true, null);
    }

    @Test
    void ofTwoAnswersAboutOneVersionTheLaterRoundIsShown() {
        var about = About.of("110016", 2023).found(Verdict.INVALID, Severity.ERROR);
        keep(parsed(about, 1), round(about, 2, Verdict.INVALID));
        keep(round(about, 1, Verdict.VALID));
        assertThat(verdict(about)).isEqualTo(Verdict.INVALID);
        keep(round(about, 3, Verdict.VALID));
        assertThat(verdict(about)).isEqualTo(Verdict.VALID);
        assertThat(feed(about)).hasSize(2);
        keep(round(about, 2, Verdict.INVALID), round(about, 3, Verdict.VALID));
        assertThat(verdict(about)).isEqualTo(Verdict.VALID);
        assertThat(feed(about)).hasSize(2);
    }

    private static News round(About about, int round, Verdict verdict) {
        var event = Events.validated(about.found(verdict), 1);
        return new News.Validated(
                new ReportValidated(
                        1,
                        event.uploadId(),
                        event.documentId(),
                        event.order(),
                        event.reportId(),
                        event.validation(),
                        round),
                null);
    }

    private Verdict verdict(About about) {
        return current(about)
                .flatMap(versions::find)
                .orElseThrow()
                .validated()
                .validation()
                .verdict();
    }

    /// Twenty orders of the same news, each twice: always the same end, and never a step back on the way.
    @Test
    void everyOrderOfNewsEndsTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            var about = About.of("12%04d".formatted(seed), 2023);
            var news = news(about, 4);
            Collections.shuffle(news, new Random(seed));
            int before = 0;
            for (var one : news) {
                keep(one);
                int now = shown(about).orElse(0);
                assertThat(now).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                before = now;
            }
            assertThat(before).as("seed %d", seed).isEqualTo(4);
        }
    }

    @Test
    void whatComesTwiceIsTheFeedOnce() {
        var about = About.of("110007", 2023);
        keep(parsed(about, 1), validated(about, 1));
        keep(parsed(about, 1), validated(about, 1));
        assertThat(feed(about)).hasSize(1);
        keep(parsed(about, 2), validated(about, 2));
        assertThat(feed(about))
                .extracting(Change::documentId)
                .containsExactly(Events.document(about, 1), Events.document(about, 2));
    }

    @Test
    void theFeedHasNoGaps() {
        IntStream.range(0, 5)
                .forEach(i -> keep(parsed(About.of("13000" + i, 2023), 1), validated(About.of("13000" + i, 2023), 1)));
        var numbers = changes.after(0, 1000).stream().map(Change::number).toList();
        assertThat(numbers)
                .isEqualTo(Stream.iterate(1L, n -> n + 1).limit(numbers.size()).toList());
    }

    @Test
    void anUploadOnlyRises() {
        var about = About.of("110008", 2023);
        keep(parsed(about, 1));
        keep(new News.Received(Events.received(about, 1), "0af7651916cd43dd8448eb211c80319c"));
        var upload = uploads.find(Events.upload(about, 1)).orElseThrow();
        assertThat(upload.status()).isEqualTo(Status.PARSED);
        assertThat(upload.portal()).isEqualTo("test");
        assertThat(upload.traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void aRejectedUploadSaysWhy() {
        var about = About.of("110009", 2023);
        var why = new Rejection(Rejection.NOT_A_REPORT, "no report", "不是年度报告");
        keep(new News.Rejected(
                new DocumentRejected(
                        1, Events.upload(about, 1), Events.document(about, 1), Events.order(1), "test", why),
                null));
        var upload = uploads.find(Events.upload(about, 1)).orElseThrow();
        assertThat(upload.status()).isEqualTo(Status.REJECTED);
        assertThat(upload.rejection()).isEqualTo(why);
    }

    @Test
    void aDeadUploadMayStillBePublished() {
        var about = About.of("110010", 2023);
        var why = new Rejection("crashed", "crashed", "出错");
        keep(new News.Dead(Events.upload(about, 1), Events.document(about, 1), why, null));
        assertThat(status(about, 1)).isEqualTo(Status.DEAD);
        keep(parsed(about, 1), validated(about, 1));
        assertThat(status(about, 1)).isEqualTo(Status.PUBLISHED);
    }

    private void keep(News... news) {
        show.keep(Stream.of(news).map(one -> new Told(Edition.FIRST, one)).toList());
    }

    private Optional<String> current(About about) {
        return views.current(about.id());
    }

    /// The number of the version that is shown.
    private Optional<Integer> shown(About about) {
        return current(about)
                .flatMap(versions::find)
                .map(Version::parsed)
                .flatMap(event -> event.report().cell("applications.new_received.natural_person"))
                .map(cell -> Integer.valueOf(cell.raw()));
    }

    private Status status(About about, int version) {
        return uploads.find(Events.upload(about, version)).orElseThrow().status();
    }

    private List<Change> feed(About about) {
        return changes.after(0, 1000).stream()
                .filter(change -> change.report().equals(about.id()))
                .toList();
    }

    private static List<News> news(About about, int count) {
        var news = new ArrayList<News>();
        for (int version = 1; version <= count; version++) {
            news.addAll(List.of(parsed(about, version), validated(about, version)));
        }
        news.addAll(List.copyOf(news));
        return news;
    }

    private static News parsed(About about, int version) {
        return new News.Parsed(Events.parsed(about, version), null);
    }

    private static News validated(About about, int version) {
        return new News.Validated(Events.validated(about, version), null);
    }
}
