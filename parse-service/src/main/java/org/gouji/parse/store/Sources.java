package org.gouji.parse.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// As which report each page was last read, and as which other one before.
///
/// The versions of one page come in order, from one partition. What a page was before is kept beside what it is,
/// so that a reading that is repeated after a crash learns the same.
final class Sources {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> sources;

    Sources(MongoCollection<Document> sources) {
        this.sources = sources;
    }

    /// A report that a page was read as, and from which document.
    record Former(String report, String documentId) {}

    private record Known(String order, Former now, @Nullable Former before) {}

    /// Keeps as what the pages were read; gives back, by the readings' orders, what each page was read as before,
    /// where that is another report.
    Map<String, Former> keep(List<ReadPage> pages) {
        var known = known(pages);
        var formers = new HashMap<String, Former>();
        var changed = new LinkedHashSet<String>();
        pages.stream()
                .sorted(Comparator.comparing(page -> page.event().order()))
                .forEach(page -> {
                    var last = known.get(page.source());
                    var next = next(page, last);
                    if (next != null) {
                        known.put(page.source(), next);
                        changed.add(page.source());
                        last = next;
                    }
                    if (last != null && last.order().equals(page.event().order()) && last.before() != null) {
                        formers.put(last.order(), last.before());
                    }
                });
        write(changed.stream().map(source -> model(source, known)).toList());
        return formers;
    }

    /// Null where this reading says nothing new of its page.
    private static @Nullable Known next(ReadPage page, @Nullable Known last) {
        var event = page.event();
        var now = new Former(event.report().id(), event.documentId());
        if (last == null) {
            return new Known(event.order(), now, null);
        }
        int later = event.order().compareTo(last.order());
        boolean same = last.now().report().equals(now.report());
        if (later < 0 || (later == 0 && same)) {
            return null;
        }
        return new Known(event.order(), now, same ? null : last.now());
    }

    private Map<String, Known> known(List<ReadPage> pages) {
        var known = new HashMap<String, Known>();
        sources.find(in("_id", pages.stream().map(ReadPage::source).distinct().toList()))
                .forEach(document -> known.put(document.getString("_id"), known(document)));
        return known;
    }

    private static Known known(Document document) {
        @Nullable Document before = document.get("before", Document.class);
        return new Known(
                document.getString("order"),
                new Former(document.getString("report"), document.getString("documentId")),
                before == null ? null : new Former(before.getString("report"), before.getString("documentId")));
    }

    private static ReplaceOneModel<Document> model(String source, Map<String, Known> all) {
        var known = Objects.requireNonNull(all.get(source));
        var document = new Document("_id", source)
                .append("order", known.order())
                .append("report", known.now().report())
                .append("documentId", known.now().documentId());
        if (known.before() != null) {
            document.append(
                    "before",
                    new Document("report", known.before().report())
                            .append("documentId", known.before().documentId()));
        }
        return new ReplaceOneModel<>(and(eq("_id", source), not(gt("order", known.order()))), document, UPSERT);
    }

    /// What is refused, a later reading of the page has overtaken.
    private void write(List<ReplaceOneModel<Document>> models) {
        if (models.isEmpty()) {
            return;
        }
        try {
            sources.bulkWrite(models, UNORDERED);
        } catch (MongoBulkWriteException e) {
            boolean onlyStale = e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (e.getWriteConcernError() != null || !onlyStale) {
                throw e;
            }
        }
    }
}
