package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.gouji.contracts.finding.Finding;
import org.gouji.delivery.Stored;
import org.gouji.validate.life.Answer;
import org.gouji.validate.life.Checked;
import org.jspecify.annotations.Nullable;

/// What the rules said about every report's current version, and how far its validations have come.
@ApplicationScoped
public class Validations {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> validations;

    public Validations(Store store) {
        this.validations = store.collection("validations");
    }

    /// One report's next round: what was known when its question was asked, what is known now, and the answer
    /// about the current version where that is new.
    public record Round(
            @Nullable Checked before,
            Checked after,
            @Nullable Answer answer) {

        private boolean isNew() {
            return after.round() != roundBefore();
        }

        private long roundBefore() {
            return before == null ? 0 : before.round();
        }
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        validations.createIndex(Indexes.ascending("inputs.report"));
    }

    /// How far these reports have come, by their ids, and all others that were compared with one of `compared`.
    public Map<String, Checked> find(Collection<String> reports, Collection<String> compared) {
        var found = new HashMap<String, Checked>();
        var wanted = compared.isEmpty() ? in("_id", reports) : or(in("_id", reports), in("inputs.report", compared));
        validations
                .find(wanted)
                .projection(Projections.exclude("outcomes", "findings"))
                .forEach(document -> found.put(document.getString("_id"), checked(document)));
        return found;
    }

    /// The reports that were asked about beside the peers of one of these groups, and may answer otherwise beside
    /// others.
    public List<String> besidePeers(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : validations
                        .find(and(in("inputs.report", groups), ne("gone", true)))
                        .projection(Projections.include("_id"))
                        .map(document -> document.getString("_id"))
                        .into(new ArrayList<>());
    }

    /// Writes each round unless another was written since its question was asked; gives back those reports
    /// whose question must be asked again.
    public List<String> write(List<Round> rounds) {
        var fresh = rounds.stream().filter(Round::isNew).toList();
        return Store.refused(
                        validations, fresh.stream().map(Validations::guarded).toList())
                .stream()
                .map(place -> fresh.get(place).after().report())
                .toList();
    }

    private static UpdateOneModel<Document> guarded(Round round) {
        var fields = Stored.document(round.after());
        fields.remove("report");
        fields.put("reader", new Document("version", round.after().reader()));
        fields.put("gone", round.after().gone());
        var answer = round.answer();
        if (answer != null) {
            var validation = Stored.document(answer.validation());
            fields.append("verdict", validation.get("verdict"))
                    .append("outcomes", validation.get("outcomes"))
                    .append(
                            "findings",
                            answer.validation().findings().stream()
                                    .map(Finding::id)
                                    .toList());
        }
        return new UpdateOneModel<>(
                and(eq("_id", round.after().report()), not(gte("round", round.roundBefore() + 1))),
                new Document("$set", fields),
                UPSERT);
    }

    /// What an older release wrote knows of no rounds.
    private static Checked checked(Document document) {
        var fields = new Document(document).append("report", document.getString("_id"));
        fields.put("reader", document.get("reader", Document.class).getString("version"));
        fields.putIfAbsent("round", 0L);
        fields.putIfAbsent("inputs", List.of());
        fields.putIfAbsent("passes", List.of());
        return Stored.value(fields, Checked.class);
    }
}
