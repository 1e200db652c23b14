package org.gouji.validate.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gouji.delivery.GuardedUpserts;
import org.gouji.delivery.GuardedUpserts.Guarded;
import org.gouji.rules.around.PeerGroup;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Peers.Beyond;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.TextPrint;

/// Every report's current version in a few numbers, so that others find it and compare themselves with it.
@ApplicationScoped
public class Standings {

    /// Texts made from one template may be alike by the thousand: so many for each report are looked at.
    private static final int ALIKE = 32;

    private static final TextPrint NO_PRINT = new TextPrint(0, "");

    private final MongoCollection<Document> standings;

    public Standings(Store store) {
        this.standings = store.collection("standings");
    }

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        standings.createIndex(Indexes.ascending("documentId"));
        standings.createIndex(Indexes.ascending("above", "year"));
        standings.createIndex(Indexes.ascending("bands", "_id"));
        standings.createIndex(Indexes.ascending("group", "lot"));
        standings.createIndex(Indexes.ascending("group", "sizes"));
    }

    /// Which standings are asked for: those of these reports, of these documents, and of the bodies below
    /// these in these years.
    public record Wanted(Set<String> reports, Set<String> documents, Set<String> above, Set<Integer> years) {

        Bson filter() {
            var filters = new ArrayList<Bson>();
            filters.add(in("_id", reports));
            filters.add(in("documentId", documents));
            if (!above.isEmpty()) {
                filters.add(and(in("above", above), in("year", years)));
            }
            return or(filters);
        }
    }

    /// Writes the standing of each report unless a later version's is stored.
    public void keep(Collection<ReadReport> reports) {
        GuardedUpserts.write(standings, reports.stream().map(Standings::guarded).toList());
    }

    /// From this order on there is no such report.
    public void keepGone(Map<String, String> orders) {
        var writes = new ArrayList<UpdateOneModel<Document>>();
        orders.forEach((report, order) -> writes.add(new UpdateOneModel<>(
                and(eq("_id", report), lt("order", order)),
                combine(set("order", order), set("gone", true)),
                new UpdateOptions().upsert(true))));
        Store.write(standings, writes);
    }

    public List<Neighbour> find(Wanted wanted) {
        return standings.find(wanted.filter()).map(Standings::neighbour).into(new ArrayList<>());
    }

    /// Those whose text may be much like one of these: they share a band of the signature, see [TextPrint#bands].
    public List<Neighbour> alike(Collection<TextPrint> prints) {
        var bands = prints.stream()
                .flatMap(print -> print.bands().stream())
                .distinct()
                .toList();
        return bands.isEmpty()
                ? List.of()
                : standings
                        .find(in("bands", bands))
                        .limit(ALIKE * prints.size())
                        .map(Standings::neighbour)
                        .into(new ArrayList<>());
    }

    /// Those that stand for all of a group of bodies, see [PeerGroup]; without their texts.
    public List<Neighbour> sample(String group) {
        return standings
                .find(and(eq("group", group), ne("gone", true)))
                .sort(Indexes.ascending("lot", "_id"))
                .limit(PeerGroup.SAMPLE)
                .projection(Projections.exclude("bands", "sizes", "print"))
                .map(Standings::neighbour)
                .into(new ArrayList<>());
    }

    /// The reports of a group with a figure in one of these stretches.
    public List<String> beyond(String group, List<Beyond> stretches) {
        return stretches.isEmpty()
                ? List.of()
                : standings
                        .find(and(
                                eq("group", group),
                                ne("gone", true),
                                or(stretches.stream()
                                        .map(stretch -> elemMatch(
                                                "sizes",
                                                new Document("$gte", stretch.from()).append("$lte", stretch.to())))
                                        .toList())))
                        .projection(Projections.include("_id"))
                        .map(document -> document.getString("_id"))
                        .into(new ArrayList<>());
    }

    private static Guarded guarded(ReadReport read) {
        var standing = read.standing();
        var document = new Document("documentId", read.documentId())
                .append("body", standing.body())
                .append("year", standing.year())
                .append("above", standing.above())
                .append("group", PeerGroup.of(standing))
                .append("lot", PeerGroup.lot(standing))
                .append("sizes", Peers.sizes(standing))
                .append("bands", read.print().bands())
                .append("standing", Packed.text(standing))
                .append("print", Packed.text(read.print()));
        return new Guarded(read.id(), read.order(), document);
    }

    private static Neighbour neighbour(Document document) {
        if (document.getString("standing") == null) {
            return Neighbour.neverKnown(document.getString("_id"), document.getString("order"));
        }
        String print = document.getString("print");
        return new Neighbour(
                document.getString("_id"),
                document.getString("order"),
                document.getString("documentId"),
                document.getBoolean("gone", false),
                Packed.read(document.getString("standing"), Standing.class),
                print == null ? NO_PRINT : Packed.read(print, TextPrint.class));
    }
}
