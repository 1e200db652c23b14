package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.report.ReportId;
import org.gouji.delivery.Stored;
import org.gouji.validate.life.Answer;
import org.gouji.validate.life.Checked;
import org.gouji.validate.life.Life;

/// Every finding that any version of a report ever showed, with its life.
@ApplicationScoped
public class Findings {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> findings;

    public Findings(Store store) {
        this.findings = store.collection("findings");
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        findings.createIndex(ascending("reportId"));
        findings.createIndex(compoundIndex(ascending("rule"), ascending("state")));
        findings.createIndex(compoundIndex(ascending("state"), descending("year"), ascending("reportId")));
    }

    /// A report's findings: their lives, and the answers that say what they look like.
    public record Told(Checked checked, Collection<Life> lives, List<Answer> answers) {}

    /// Writes the lives unless a later round's are stored, and of each finding what the latest version that
    /// shows it says. The two have each its own guard: a late round may know of no content.
    public void keep(List<Told> told) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var one : told) {
            one.lives().forEach(life -> writes.add(life(one.checked(), life)));
            for (var answer : one.answers()) {
                answer.validation().findings().forEach(finding -> writes.add(content(one.checked(), answer, finding)));
            }
        }
        Store.write(findings, writes);
    }

    private static UpdateOneModel<Document> life(Checked checked, Life life) {
        var stored = Stored.document(life);
        var fields = new Document("round", checked.round())
                .append("reportId", checked.report())
                .append("year", ReportId.parse(checked.report()).year())
                .append("rule", life.rule())
                .append("state", stored.get("state"))
                .append("firstSeen", Date.from(life.firstSeen()))
                .append("lastSeen", Date.from(life.lastSeen()))
                .append("history", stored.get("history"));
        return new UpdateOneModel<>(
                and(eq("_id", life.id()), not(gt("round", checked.round()))), new Document("$set", fields), UPSERT);
    }

    private static UpdateOneModel<Document> content(Checked checked, Answer answer, Finding finding) {
        String place = "%s~%012d".formatted(answer.order(), checked.round());
        var content = Stored.document(finding);
        List.of("state", "firstSeen", "lastSeen").forEach(content::remove);
        var fields = new Document("place", place)
                .append("order", answer.order())
                .append("documentId", answer.documentId())
                .append("severity", content.get("severity"))
                .append("finding", content);
        return new UpdateOneModel<>(
                and(eq("_id", finding.id()), not(gt("place", place))), new Document("$set", fields), UPSERT);
    }
}
