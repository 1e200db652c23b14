package org.gouji.cli.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.cli.files.Inputs;
import org.gouji.cli.files.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Sends files to the ingest service. Exit code 0: all accepted; 1: some refused; 2: the address does not
/// answer, or a file could not be read.
@Command(
        name = "upload",
        description = "Sends files to the ingest service and keeps the receipts.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Upload implements Callable<Integer> {

    private static final int MOST_PARALLEL = 64;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "reports, or folders of reports")
    private List<Path> paths = List.of();

    @Option(names = "--to", required = true, paramLabel = "URL", description = "the ingest service")
    private URI to = URI.create("");

    @Option(names = "--portal", required = true, paramLabel = "ID", description = "where the files come from")
    private String portal = "";

    @Option(names = "--key", paramLabel = "KEY", description = "the key that the service asks for")
    private @Nullable String key;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "4", description = "files at once; default 4")
    private int parallel;

    @Option(names = "--resume", description = "leave out what has a receipt already")
    private boolean resume;

    @Option(
            names = "--receipts",
            paramLabel = "FILE",
            defaultValue = "gouji-receipts.ndjson",
            description = "where receipts are appended; default gouji-receipts.ndjson")
    private Path receipts = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        checkOptions();
        var tally = new Tally(spec.commandLine().getErr());
        try (var kept = Receipts.open(receipts, resume);
                var sender = new Sender(to, portal, key);
                var progress = Progress.of("upload", paths, true)) {
            var crew = new UploadCrew(parallel, file -> {
                send(file, sender, kept, tally);
                progress.step();
            });
            crew.work(Inputs.of(paths), tally::stopped);
        } catch (IOException | UncheckedIOException e) {
            tally.broken(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
        spec.commandLine().getOut().println(tally.summary() + "  " + receipts);
        return tally.exit();
    }

    private void send(Path file, Sender sender, Receipts kept, Tally tally) {
        try {
            tally.count(file, Packed.is(file) ? Packed.outcome() : sender.send(file, kept));
        } catch (UncheckedIOException e) {
            tally.broken(String.valueOf(e.getMessage()));
        }
    }

    private void checkOptions() {
        if (!List.of("http", "https").contains(String.valueOf(to.getScheme())) || to.getHost() == null) {
            throw new ParameterException(spec.commandLine(), "--to 应为 http(s) 地址 must be an http(s) address: " + to);
        }
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new ParameterException(
                    spec.commandLine(), "--parallel 应为 1 至 %1$d must be from 1 to %1$d".formatted(MOST_PARALLEL));
        }
        if (portal.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--portal 不能为空 must not be empty");
        }
    }
}
