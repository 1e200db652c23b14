package org.gouji.cli.compare;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what changed between two runs. Exit code 0: nothing; 1: something; 2: a run could not be read.
@Command(
        name = "compare",
        description = "Says what changed between two outputs of check --format ndjson.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Compare implements Callable<Integer> {

    private static final int CHANGED = 1;
    private static final int NOT_READ = 2;

    @Parameters(index = "0", paramLabel = "OLD", description = "an output, or a folder of .ndjson files")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the other")
    private Path now = Path.of("");

    @Option(names = "--summary", description = "only the totals")
    private boolean summary;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Documents that the other run has not come to yet. Two runs over the same files say them in the same
    /// order, so that this stays empty.
    private final Map<String, Outcome> waitingBefore = new LinkedHashMap<>();

    private final Map<String, Outcome> waitingNow = new LinkedHashMap<>();
    private final Totals totals = new Totals();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var old = new Run(before);
                var other = new Run(now)) {
            while (old.hasNext() || other.hasNext()) {
                step(old, true, out);
                step(other, false, out);
            }
        } catch (UncheckedIOException e) {
            spec.commandLine().getErr().println("gouji compare: 无法读取 cannot read: " + e.getMessage());
            return NOT_READ;
        }
        waitingBefore.keySet().forEach(file -> only(out, file, "- 只在旧 only in old"));
        waitingNow.keySet().forEach(file -> only(out, file, "+ 只在新 only in new"));
        waitingBefore.forEach((_, _) -> totals.countOnlyBefore());
        waitingNow.forEach((_, _) -> totals.countOnlyNow());
        out.print(totals);
        out.flush();
        return totals.anything() ? CHANGED : 0;
    }

    private void step(Run run, boolean old, PrintWriter out) {
        if (!run.hasNext()) {
            return;
        }
        var outcome = run.next();
        @Nullable Outcome match = (old ? waitingNow : waitingBefore).remove(outcome.file());
        if (match == null) {
            (old ? waitingBefore : waitingNow).put(outcome.file(), outcome);
            return;
        }
        var difference = old ? Difference.between(outcome, match) : Difference.between(match, outcome);
        totals.count(difference);
        if (!difference.isEmpty() && !summary) {
            print(difference, out);
        }
    }

    private void only(PrintWriter out, String file, String where) {
        if (!summary) {
            out.println(file + "\n  " + where);
        }
    }

    private static void print(Difference difference, PrintWriter out) {
        out.println(difference.file());
        difference
                .facts()
                .forEach(fact -> out.println("  %s: %s → %s".formatted(fact.fact(), fact.before(), fact.now())));
        difference
                .cells()
                .forEach(cell -> out.println("  %-12s %s: %s → %s"
                        .formatted(cell.change().words(), cell.path(), cell.before(), cell.now())));
        difference
                .newFindings()
                .forEach(finding ->
                        out.println("  + [" + finding.replaceFirst(" |$", "] ").strip()));
        difference
                .droppedFindings()
                .forEach(finding ->
                        out.println("  - [" + finding.replaceFirst(" |$", "] ").strip()));
    }
}
