package org.gouji.cli.reprocess;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.cli.compare.Difference;
import org.gouji.cli.compare.Outcome;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.json.Json;
import org.jspecify.annotations.Nullable;

/// The reports as they were read, which an edition keeps packed.
final class Halves {

    private final MongoCollection<Document> versions;

    Halves(MongoDatabase database, Edition edition) {
        this.versions = database.getCollection(edition.collection("view_versions"));
    }

    /// What two readings of a report say differently; nothing where they are the same to the byte.
    static Optional<Difference> between(Halves before, Row old, Halves now, Row other) {
        byte[] one = before.packed(old);
        byte[] two = now.packed(other);
        if (one == null || two == null || Arrays.equals(one, two)) {
            return Optional.empty();
        }
        return Optional.of(Difference.between(outcome(old.report(), one), outcome(other.report(), two)))
                .filter(difference -> !difference.isEmpty());
    }

    /// The upload that the version came by.
    Optional<String> upload(Row row) {
        return Optional.ofNullable(find(row, "parsed.uploadId"))
                .map(found -> found.get("parsed", Document.class))
                .map(parsed -> parsed.getString("uploadId"));
    }

    private byte @Nullable [] packed(Row row) {
        var found = find(row, "parsed.event");
        return found == null
                ? null
                : found.get("parsed", new Document()).get("event", Binary.class).getData();
    }

    private @Nullable Document find(Row row, String field) {
        return versions.find(eq("_id", row.version()))
                .projection(Projections.include(field))
                .first();
    }

    private static Outcome outcome(String report, byte[] packed) {
        try (var json = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            JsonNode event = Json.MAPPER.readTree(json);
            return Outcome.of(Json.MAPPER.createObjectNode().put("file", report).set("report", event.path("report")));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored report cannot be read: " + report, e);
        }
    }
}
