package org.gouji.validate.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.finding.Validation;
import org.gouji.delivery.GuardedUpserts;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.delivery.Stored;
import org.gouji.rules.Dossier;
import org.gouji.rules.Settings;
import org.gouji.validate.store.Findings;
import org.gouji.validate.store.ReadReport;
import org.gouji.validate.store.Reports;
import org.gouji.validate.store.Standings;
import org.gouji.validate.store.Store;
import org.gouji.validate.store.Validations;

/// A database of its own, with a parse-service that stores reports and a validate-service that may crash.
final class World implements AutoCloseable {

    private final MongoDatabase database;
    private final Store store;
    private Function<Dossier, Validation> rules = TestRules.of("1");

    World(MongoClient client) {
        this.database = client.getDatabase("check-" + UUID.randomUUID());
        this.store = new Store(client, database.getName(), Edition.FIRST);
        checking(UnaryOperator.identity()).makeIndexes();
    }

    void rules(Function<Dossier, Validation> others) {
        rules = others;
    }

    /// As parse does it before it tells of them.
    void parse(ReadReport... reports) {
        for (var read : reports) {
            var document = new Document("documentId", read.documentId())
                    .append("uploadId", read.uploadId())
                    .append("report", Stored.document(read.report()));
            GuardedUpserts.write(collection("reports"), List.of(new Guarded(read.id(), read.order(), document)));
        }
    }

    Map<String, CheckReports.Result> check(ReadReport... reports) {
        return checking(UnaryOperator.identity()).check(List.of(reports), Map.of(), rules);
    }

    Map<String, CheckReports.Result> gone(String report, String order, ReadReport... reports) {
        return checking(UnaryOperator.identity()).check(List.of(reports), Map.of(report, order), rules);
    }

    /// The process dies after the validations were written and before the findings were.
    void crash(ReadReport... reports) {
        try {
            checking(findings -> new Findings(store) {
                        @Override
                        public void keep(List<Told> told) {
                            throw new IllegalStateException("crash");
                        }
                    })
                    .check(List.of(reports), Map.of(), rules);
            throw new AssertionError("no crash");
        } catch (IllegalStateException e) {
            if (!"crash".equals(e.getMessage())) {
                throw e;
            }
        }
    }

    /// Somebody else gets on between what this one reads and what it writes.
    void checkOvertaken(Runnable meanwhile, ReadReport... reports) {
        var standings = new Standings(store);
        var first = new AtomicBoolean(true);
        var slow = new Validations(store) {
            @Override
            public List<String> write(List<Round> rounds) {
                if (first.getAndSet(false)) {
                    meanwhile.run();
                }
                return super.write(rounds);
            }
        };
        var stored = new Reports(store);
        new CheckReports(
                        standings,
                        stored,
                        slow,
                        new Findings(store),
                        new Neighbourhoods(standings, stored, slow, Settings.DEFAULT))
                .check(List.of(reports), Map.of(), rules);
    }

    private CheckReports checking(UnaryOperator<Findings> findings) {
        var standings = new Standings(store);
        var reports = new Reports(store);
        return new CheckReports(
                standings,
                reports,
                new Validations(store),
                findings.apply(new Findings(store)),
                new Neighbourhoods(standings, reports, new Validations(store), Settings.DEFAULT));
    }

    /// All findings with their lives, and what validations say, without what counts writes.
    Map<String, Document> stored() {
        var stored = new TreeMap<String, Document>();
        for (var name : List.of("findings", "validations")) {
            collection(name).find().forEach(document -> {
                List.of("round", "place", "passes").forEach(document::remove);
                stored.put(name + " " + document.getString("_id"), document);
            });
        }
        return stored;
    }

    /// The lives of the findings of one rule of one report: state, cause and time of every step.
    List<String> life(String report, String rule) {
        var steps = new ArrayList<String>();
        var found = collection("findings")
                .find(new Document("_id", report + " " + rule))
                .first();
        if (found != null) {
            found.getList("history", Document.class)
                    .forEach(step -> steps.add(step.getString("state") + " by " + step.getString("cause")
                            + (step.containsKey("report") ? " " + step.getString("report") : "")
                            + " at " + step.get("at")));
        }
        return steps;
    }

    List<String> open(String report) {
        var open = new ArrayList<String>();
        collection("findings")
                .find(new Document("reportId", report)
                        .append("state", new Document("$in", List.of("open", "regressed"))))
                .sort(new Document("_id", 1))
                .forEach(found -> open.add(found.getString("rule")));
        return open;
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    @Override
    public void close() {
        database.drop();
    }
}
