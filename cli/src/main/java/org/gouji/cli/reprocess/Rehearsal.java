package org.gouji.cli.reprocess;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.cli.files.Terminal;
import org.gouji.cli.up.Beside;
import org.gouji.contracts.event.Edition;

/// Runs the reader and the rules of this program over all documents, beside the system that goes on.
///
/// How far it has come is kept by the broker: ended half-way and run again, it goes on from there.
final class Rehearsal {

    private static final Duration LOOK = Duration.ofSeconds(1);

    /// Where nobody watches, a line is written so often.
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private final Beside beside;
    private final Stages stages;
    private final Edition edition;
    private final PrintWriter out;

    Rehearsal(Beside beside, Stages stages, Edition edition, PrintWriter out) {
        this.beside = beside;
        this.stages = stages;
        this.edition = edition;
        this.out = out;
    }

    void start(double rate, Map<String, String> forValidate) throws InterruptedException {
        var forParse = new HashMap<String, String>();
        if (rate > 0) {
            forParse.put("GOUJI_RATE", Double.toString(rate));
        }
        beside.start(edition, forParse, forValidate);
    }

    /// Returns when all documents that there are have been read.
    void awaitEnd() throws InterruptedException {
        long began = System.nanoTime();
        long lastLine = began;
        var first = stages.reach();
        while (true) {
            var reach = stages.reach();
            boolean ends = reach.left() <= 0;
            boolean due = System.nanoTime() - lastLine > BETWEEN_LINES.toNanos();
            if (Terminal.ERROR.isThere()) {
                System.err.print("\r" + line(first, reach, began) + (ends ? "\n" : "   "));
                System.err.flush();
            } else if (ends || due) {
                out.println(line(first, reach, began));
                out.flush();
                lastLine = System.nanoTime();
            }
            if (ends) {
                return;
            }
            Thread.sleep(LOOK);
        }
    }

    /// Goes on with what is uploaded, until the system ends.
    void follow() throws InterruptedException {
        while (beside.isUp()) {
            Thread.sleep(LOOK);
        }
    }

    private String line(Stages.Reach first, Stages.Reach reach, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double rate = seconds <= 0 ? 0 : (reach.done() - first.done()) / seconds;
        String left = rate <= 0 ? "?" : time(Math.round(reach.left() / rate));
        return String.format(
                Locale.ROOT,
                "%s: %d/%d 篇 documents, %.1f/s, 剩余 left %s",
                edition.label(),
                reach.done(),
                reach.all(),
                rate,
                left);
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
