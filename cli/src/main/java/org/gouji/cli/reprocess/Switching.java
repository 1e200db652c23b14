package org.gouji.cli.reprocess;

import java.io.PrintWriter;
import java.time.Duration;
import org.gouji.cli.edition.Registry.Pointer;
import org.gouji.cli.up.Trouble;
import org.gouji.contracts.event.Edition;

/// Makes another edition the one that is served, after a reconciliation; and takes that back.
final class Switching {

    /// While documents come in, a moment is waited for at which none is under way.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Servers servers;
    private final PrintWriter out;

    Switching(Servers servers, PrintWriter out) {
        this.servers = servers;
        this.out = out;
    }

    /// False, with what is missing told, where the other edition does not account for everything.
    boolean to(Edition edition) throws InterruptedException {
        var registry = servers.registry();
        var pointer = registry.pointer();
        if (edition.equals(pointer.current())) {
            out.println("已在使用 is served already: " + edition.label());
            return true;
        }
        if (!edition.isFirst() && registry.maker(edition).isEmpty()) {
            throw unknown(edition);
        }
        var result = reconcile(pointer.current(), edition);
        result.told().forEach((how, count) -> out.printf("不再显示 no longer shown, %s: %d%n", how, count));
        if (result.missingCount() > 0) {
            out.printf("缺少 missing: %d%n", result.missingCount());
            result.missing().forEach(report -> out.println("  " + report));
        }
        long left = servers.stages(edition).reach().left();
        if (left > 0 || result.underWay() > 0) {
            out.printf(
                    "未处理的文档 documents not read yet: %d, 在途的报告 reports under way: %d; "
                            + "./gouji reprocess --rehearse --edition %s%n",
                    left, result.underWay(), edition.label());
        }
        if (left > 0 || result.underWay() > 0 || result.missingCount() > 0) {
            out.println("未切换 not switched");
            return false;
        }
        point(pointer, edition);
        out.println("已切换 switched: " + pointer.current().label() + " → " + edition.label()
                + "；返回 to go back: ./gouji reprocess --rollback");
        return true;
    }

    /// One write: whatever state the editions are in, the results before are shown again.
    void back() throws InterruptedException {
        var registry = servers.registry();
        var pointer = registry.pointer();
        if (pointer.before() == null) {
            throw new Trouble("没有可返回的结果。", "There is nothing to go back to: nothing was switched, or it was dropped.");
        }
        if (!pointer.before().isFirst() && registry.maker(pointer.before()).isEmpty()) {
            throw unknown(pointer.before());
        }
        point(pointer, pointer.before());
        out.println("已返回 rolled back: " + pointer.current().label() + " → "
                + pointer.before().label());
        long left = servers.stages(pointer.before()).reach().left();
        if (left > 0) {
            out.printf("其后上传的文档 documents uploaded since and not read by it yet: %d%n", left);
        }
    }

    private Reconciliation reconcile(Edition before, Edition now) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var offsets = new Comparison(servers, before, now).offsets();
            var result = Reconciliation.of(servers.database(), before, now, offsets);
            boolean complete =
                    result.underWay() == 0 && servers.stages(now).reach().left() == 0;
            // Waiting helps only where somebody works on it.
            if (complete || System.nanoTime() > end || !servers.stages(now).isWorkedOn()) {
                return result;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private void point(Pointer from, Edition to) {
        if (!servers.registry().point(from, to)) {
            throw new Trouble("同时有人切换，未改动。", "Somebody else switched meanwhile: nothing was changed.");
        }
    }

    static Trouble unknown(Edition edition) {
        return new Trouble(
                "没有名为 " + edition.label() + " 的结果，见 ./gouji reprocess --list。",
                "There is no edition " + edition.label() + ": see ./gouji reprocess --list.");
    }
}
