package org.gouji.query.flow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.Received;
import org.gouji.delivery.Step;
import org.gouji.query.store.Changes.Gone;
import org.gouji.query.store.Shelf;
import org.gouji.query.store.Shelves;
import org.gouji.query.store.Uploads.Reached;
import org.gouji.query.store.Versions;
import org.gouji.query.store.Versions.Traced;
import org.gouji.query.view.UploadView.Status;
import org.gouji.query.view.Version;
import org.jspecify.annotations.Nullable;

/// A batch of news to what is shown. Halves first, then what they complete, then what follows from that: a crash
/// in between leaves nothing that the same batch, read again, would not finish.
@ApplicationScoped
public class ShowNews implements Step<Told> {

    private final Shelves shelves;
    private final ShowTelemetry telemetry;

    ShowNews(Shelves shelves, ShowTelemetry telemetry) {
        this.shelves = shelves;
        this.telemetry = telemetry;
    }

    @Override
    public Told work(Received received) {
        return new Told(Topics.edition(received.record().topic()), ReadNews.from(received));
    }

    @Override
    public void keep(List<Told> told) {
        var editions = new LinkedHashMap<Edition, List<News>>();
        told.forEach(one ->
                editions.computeIfAbsent(one.edition(), _ -> new ArrayList<>()).add(one.news()));
        editions.forEach((edition, news) -> keep(shelves.prepared(edition), news));
    }

    private static void keep(Shelf shelf, List<News> news) {
        var versions = shelf.versions();
        var uploads = shelf.uploads();
        var parsed = only(news, News.Parsed.class);
        var validated = only(news, News.Validated.class);
        versions.keepParsed(
                parsed.stream().map(n -> new Traced<>(n.event(), n.traceId())).toList());
        versions.keepValidated(validated.stream().map(News.Validated::event).toList());
        var complete = complete(versions, parsed, validated);
        shelf.views().show(complete);
        var gone = gone(parsed);
        shelf.views().hide(gone);
        shelf.changes().add(shelf.views().shown(complete), shelf.views().hidden(gone));
        uploads.keepReceived(only(news, News.Received.class).stream()
                .map(n -> new Traced<>(n.event(), n.traceId()))
                .toList());
        uploads.keepReached(reached(news, complete));
    }

    @Override
    public void done(Received received, Told told) {
        telemetry.done(received, told);
    }

    @Override
    public void dead(Received received, BadRecord why) {
        telemetry.dead(why);
    }

    private static List<Version> complete(Versions versions, List<News.Parsed> parsed, List<News.Validated> validated) {
        var ids = new LinkedHashSet<String>();
        parsed.forEach(n -> ids.add(Version.id(n.event())));
        validated.forEach(n -> ids.add(Version.id(n.event())));
        return ids.isEmpty() ? List.of() : versions.complete(ids);
    }

    /// The reports that are gone with others, and since when.
    private static Collection<Gone> gone(List<News.Parsed> parsed) {
        var gone = new HashMap<String, Gone>();
        for (var one : parsed) {
            var event = one.event();
            if (event.gone() != null) {
                gone.merge(
                        event.gone(),
                        new Gone(event.gone(), event.order(), event.documentId()),
                        BinaryOperator.maxBy(Comparator.comparing(Gone::order)));
            }
        }
        return gone.values();
    }

    private static List<Reached> reached(List<News> news, List<Version> complete) {
        var orders = new HashMap<String, String>();
        complete.forEach(version -> orders.put(version.id(), version.order()));
        return news.stream().flatMap(n -> reached(n, orders)).toList();
    }

    /// An upload is published when both halves have come as far as the upload, by whichever news that happens.
    private static Stream<Reached> reached(News news, Map<String, String> orders) {
        return switch (news) {
            case News.Parsed(var e, var trace) ->
                Stream.of(new Reached(
                        e.uploadId(),
                        e.documentId(),
                        isPublished(orders, Version.id(e), e.order()) ? Status.PUBLISHED : Status.PARSED,
                        e.report().id(),
                        null,
                        trace));
            // Its trace may be that of another report, because of which the rules were asked again.
            case News.Validated(var e, var _) ->
                isPublished(orders, Version.id(e), e.order())
                        ? Stream.of(
                                new Reached(e.uploadId(), e.documentId(), Status.PUBLISHED, e.reportId(), null, null))
                        : Stream.empty();
            case News.Rejected(var e, var trace) ->
                Stream.of(new Reached(e.uploadId(), e.documentId(), Status.REJECTED, null, e.rejection(), trace));
            case News.Dead(var upload, var document, var why, var trace) ->
                Stream.of(new Reached(upload, document, Status.DEAD, null, why, trace));
            case News.Received _, News.Nothing _ -> Stream.empty();
        };
    }

    private static boolean isPublished(Map<String, String> orders, String version, String order) {
        @Nullable String reached = orders.get(version);
        return reached != null && reached.compareTo(order) >= 0;
    }

    private static <T extends News> List<T> only(List<News> news, Class<T> kind) {
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
