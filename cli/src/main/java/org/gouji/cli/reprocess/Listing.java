package org.gouji.cli.reprocess;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.event.Edition;

/// The editions, one a line.
final class Listing {

    private Listing() {}

    static void print(Servers servers, Path data, PrintWriter out) throws InterruptedException {
        var registry = servers.registry();
        var pointer = registry.pointer();
        var editions = new ArrayList<>(List.of(Edition.FIRST));
        registry.all().stream().filter(edition -> !edition.isFirst()).forEach(editions::add);
        for (var edition : editions) {
            var reach = servers.stages(edition).reach();
            String mark = edition.equals(pointer.current()) ? "*" : edition.equals(pointer.before()) ? "-" : " ";
            String maker = registry.maker(edition).map(m -> "  " + m).orElse("");
            String running =
                    Detached.find(data, edition).map(p -> "  pid " + p.pid()).orElse("");
            out.printf(
                    "%s %-24s %d/%d 篇 documents%s%s%n",
                    mark, edition.label(), reach.done(), reach.all(), maker, running);
        }
        out.println("* 使用中 served" + (pointer.since() == null ? "" : " since " + pointer.since())
                + (pointer.before() == null ? "" : "；- 返回 rollback goes there"));
    }
}
