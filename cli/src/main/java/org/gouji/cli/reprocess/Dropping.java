package org.gouji.cli.reprocess;

import com.mongodb.client.MongoDatabase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.gouji.cli.edition.Registry;
import org.gouji.cli.up.Trouble;
import org.gouji.contracts.event.Edition;

/// Forgets an edition: its results, topics and consumers. What all editions share stays.
final class Dropping {

    /// The collections of which every edition has its own.
    private static final List<String> COLLECTIONS = List.of(
            "reports",
            "report_versions",
            "sources",
            "validations",
            "findings",
            "standings",
            "report_views",
            "view_versions",
            "uploads",
            "changes");

    /// The broker holds a place for one who has just gone, in case that he comes back.
    private static final Duration REST = Duration.ofSeconds(40);

    private static final Duration LOOK = Duration.ofMillis(500);

    private Dropping() {}

    static void drop(Servers servers, Path data, Edition edition, PrintWriter out) throws InterruptedException {
        var registry = servers.registry();
        if (edition.isFirst()) {
            throw new Trouble(
                    "first 的名称为各版本共用，不能删除。", "The first edition cannot be dropped: the others stand beside it.");
        }
        if (!isThere(servers.database(), edition)) {
            throw Switching.unknown(edition);
        }
        if (edition.equals(registry.pointer().current())) {
            throw new Trouble(
                    edition.label() + " 正在使用，不能删除。",
                    "It is the one that is served: switch to another first, or roll back.");
        }
        Detached.stop(data, edition);
        var stages = servers.stages(edition);
        awaitRest(stages, edition);
        registry.forget(edition);
        servers.offsets().deleteGroups(stages.groups());
        servers.offsets().deleteTopics(stages.topics());
        COLLECTIONS.forEach(name ->
                servers.database().getCollection(edition.collection(name)).drop());
        out.println("已删除 dropped: " + edition.label());
    }

    /// Enrolled, or left behind half-way by somebody who dropped it and was ended.
    static boolean isThere(MongoDatabase database, Edition edition) {
        var registry = new Registry(database);
        var names = database.listCollectionNames().into(new HashSet<>());
        return registry.maker(edition).isPresent()
                || edition.equals(registry.pointer().current())
                || COLLECTIONS.stream().map(edition::collection).anyMatch(names::contains);
    }

    private static void awaitRest(Stages stages, Edition edition) throws InterruptedException {
        long end = System.nanoTime() + REST.toNanos();
        while (stages.isWorkedOn()) {
            if (System.nanoTime() > end) {
                throw new Trouble(edition.label() + " 仍在处理中，请先停止。", "It is being worked on: stop the rehearsal first.");
            }
            Thread.sleep(LOOK);
        }
    }
}
