package org.gouji.cli.reprocess;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Order;

/// Puts reports into an edition as query keeps them.
record Stocked(MongoDatabase database, Edition edition) {

    /// A report read from the document at this offset, whose only cell holds this number.
    Stocked report(String body, long offset, int number, String verdict, Document... findings) {
        String id = body + "/2024";
        String version = id + "@document-" + offset + "@1";
        String order = Order.of(1, 1_000 + offset, offset, 0);
        views().insertOne(new Document("_id", id)
                .append("version", version)
                .append("rank", order + "~1")
                .append("documentId", "document-" + offset)
                .append("division", body)
                .append("verdict", verdict)
                .append("grade", "A")
                .append("findings", List.of(findings)));
        database.getCollection(edition.collection("view_versions"))
                .insertOne(new Document("_id", version)
                        .append(
                                "parsed",
                                new Document("order", order)
                                        .append("uploadId", "upload-" + offset)
                                        .append("event", event(number))));
        return this;
    }

    /// What became of the upload at this offset.
    Stocked upload(long offset, String status, String report) {
        database.getCollection(edition.collection("uploads"))
                .insertOne(new Document("_id", "upload-" + offset)
                        .append("status", status)
                        .append("report", report));
        return this;
    }

    static Document finding(String id, String rule, String severity, int left) {
        String json = "{\"id\":\"%s\",\"rule\":\"%s\",\"left\":%d,\"firstSeen\":\"%s\"}"
                .formatted(id, rule, left, "2026-01-0" + (1 + left % 9) + "T00:00:00Z");
        return new Document("key", "0:" + id)
                .append("rule", rule)
                .append("severity", severity)
                .append("json", json);
    }

    private com.mongodb.client.MongoCollection<Document> views() {
        return database.getCollection(edition.collection("report_views"));
    }

    private static Binary event(int number) {
        String json = """
            {"report":{"year":2024,"tables":{"applications":{"state":"present","cells":\
            {"total":{"kind":"value","value":%d}}}}}}\
            """.formatted(number);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(bytes.toByteArray());
    }
}
