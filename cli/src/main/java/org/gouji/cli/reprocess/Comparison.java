package org.gouji.cli.reprocess;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import org.gouji.cli.reprocess.ChangePrinter.Format;
import org.gouji.cli.up.Trouble;
import org.gouji.contracts.event.Edition;

/// Compares the edition that is served with another one, as far as both have come.
final class Comparison {

    /// What is read is shown soon; when it is not, somebody must look why.
    static final Duration SETTLE = Duration.ofMinutes(1);

    private final Servers servers;
    private final Edition before;
    private final Edition now;

    Comparison(Servers servers, Edition before, Edition now) {
        this.servers = servers;
        this.before = before;
        this.now = now;
    }

    void print(Format format, PrintWriter out) throws InterruptedException {
        var offsets = offsets();
        if (format == Format.text) {
            out.println("对比 compare: " + name(before) + " → " + name(now));
        }
        var totals = new Diff(servers.database(), before, now).run(offsets, ChangePrinter.of(format, out));
        if (format == Format.text) {
            DiffText.print(totals, out);
        }
        out.flush();
    }

    /// The received documents that both have read and query shows, up to where they go by partition.
    Map<Integer, Long> offsets() throws InterruptedException {
        var common =
                Stages.common(servers.stages(before).read(), servers.stages(now).read());
        for (var edition : new Edition[] {before, now}) {
            if (!servers.stages(edition).settles(SETTLE)) {
                throw new Trouble(
                        edition.label() + " 的后续环节没有进展，请用 ./gouji status 查看。",
                        "What " + edition.label() + " has read does not get shown: see ./gouji status.");
            }
        }
        return common;
    }

    private String name(Edition edition) {
        return servers.registry()
                .maker(edition)
                .map(maker -> edition.label() + " (" + maker + ")")
                .orElse(edition.label());
    }
}
