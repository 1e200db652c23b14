package org.gouji.cli.check;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.cli.files.Inputs;
import org.gouji.cli.files.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads and checks files. Exit code 0: no error or critical finding; 1: some; 2: a file could not be read.
@Command(
        name = "check",
        description = "Reads and checks files without any service.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Check implements Callable<Integer> {

    /// A file or a folder could not be read at all.
    static final int NOT_READ = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "reports, or folders of reports")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text for people, ndjson one line a file; default text")
    private Format format = Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        try {
            return checkAll();
        } catch (UncheckedIOException e) {
            spec.commandLine().getErr().println("gouji check: 无法读取 cannot read: " + e.getMessage());
            return NOT_READ;
        }
    }

    private int checkAll() throws InterruptedException {
        var printer = format.printer();
        var out = spec.commandLine().getOut();
        int exit = 0;
        boolean quiet = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        try (var progress = Progress.of("check", paths, !quiet && !Progress.outputIsTerminal());
                var crew = new Crew<Answer>(path -> Answer.of(CheckedFile.of(path), printer))) {
            for (var files = Inputs.of(paths).iterator(); files.hasNext() || crew.busy(); ) {
                if (files.hasNext() && crew.hasRoom()) {
                    crew.take(files.next());
                } else {
                    var answer = crew.next();
                    out.print(answer.text());
                    out.flush();
                    exit = Math.max(exit, answer.exit());
                    progress.step();
                }
            }
        }
        return exit;
    }

    /// What a worker hands over: the text to print and what it means for the exit code. The report itself
    /// is let go.
    private record Answer(String text, int exit) {
        static Answer of(CheckedFile file, Printer printer) {
            return new Answer(printer.print(file), file.exit());
        }
    }
}
