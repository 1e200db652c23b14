package org.gouji.cli.edition;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/// Which editions there are, what makes them, and the pointer to the one that is served.
///
/// ```
/// editions  {_id: "current", edition, before, since, by}
///           {_id: "edition:<name>", reader, ruleSet: {version, hash}, settings, since}
/// ```
public final class Registry {

    private static final String POINTER = "current";
    private static final String PREFIX = "edition:";

    /// Which edition is served; `before` is the one to go back to.
    public record Pointer(
            Edition current,
            @Nullable Edition before,
            @Nullable String since) {}

    private final MongoCollection<Document> editions;

    public Registry(MongoDatabase database) {
        this.editions = database.getCollection("editions");
    }

    public Pointer pointer() {
        var found = editions.find(eq("_id", POINTER)).first();
        return found == null
                ? new Pointer(Edition.FIRST, null, null)
                : new Pointer(
                        Edition.of(found.getString("edition")),
                        found.getString("before") == null ? null : Edition.of(found.getString("before")),
                        found.getString("since"));
    }

    /// Makes another edition the one that is served, with one write. False, and nothing done, where somebody else
    /// was faster.
    public boolean point(Pointer from, Edition to) {
        var next = new Document("_id", POINTER)
                .append("edition", to.label())
                .append("before", from.current().label())
                .append("since", Instant.now().toString())
                .append("by", System.getProperty("user.name", ""));
        // The first pointer of all is inserted; a pointer that is there is replaced only where it is still the same.
        var same = from.since() == null
                ? Filters.and(eq("_id", POINTER), Filters.exists("since", false))
                : Filters.and(eq("_id", POINTER), eq("since", from.since()));
        try {
            editions.replaceOne(same, next, new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    public Optional<Maker> maker(Edition edition) {
        return Optional.ofNullable(
                        editions.find(eq("_id", PREFIX + edition.label())).first())
                .map(Registry::maker);
    }

    /// Notes who makes an edition, the first time; the one who is noted.
    public Maker enrol(Edition edition, Maker maker) {
        var known = maker(edition);
        if (known.isPresent()) {
            return known.get();
        }
        var document = new Document("_id", PREFIX + edition.label())
                .append("reader", maker.reader())
                .append(
                        "ruleSet",
                        new Document("version", maker.ruleSet().version())
                                .append("hash", maker.ruleSet().hash()))
                .append("since", Instant.now().toString());
        if (maker.settings() != null) {
            document.append("settings", maker.settings());
        }
        editions.insertOne(document);
        return maker;
    }

    /// All that were rehearsed, by name.
    public List<Edition> all() {
        var names = new ArrayList<Edition>();
        editions.find(Filters.ne("_id", POINTER))
                .sort(new Document("_id", 1))
                .forEach(found -> names.add(Edition.of(found.getString("_id").substring(PREFIX.length()))));
        return names;
    }

    public void forget(Edition edition) {
        editions.deleteOne(eq("_id", PREFIX + edition.label()));
    }

    private static Maker maker(Document found) {
        var rules = found.get("ruleSet", new Document());
        return new Maker(
                found.get("reader", ""),
                new RuleSet(rules.get("version", ""), rules.get("hash", "")),
                found.getString("settings"));
    }
}
