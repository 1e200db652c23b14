package org.gouji.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Progress;
import org.gouji.cli.files.Terminal;
import org.gouji.cli.files.Walk;
import org.gouji.office.Transcripts;
import org.gouji.reader.ReportReader;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads and checks files. Exit code 0: no error or critical finding; 1: some; 2: a file could not be read.
@Command(
        name = "check",
        description = {
            "Reads and checks annual reports without any service: the same reader, the same rules.",
            "不需要任何服务，读取并检查年度报告。",
            "",
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        // A fault of ours must not look like a finding.
        exitCodeOnExecutionException = Check.NOT_READ,
        footerHeading =
                "%nA folder stands for all files in it and below, by name, without those whose names begin with a"
                        + " dot.%nLinks to files are read, links to folders below a folder are not followed.%n%n",
        footer = {
            "Exit code: 0 no finding of severity error or critical, 1 some, 2 a file could not be read,",
            "64 wrong usage. NO_COLOR switches colours off.",
            "",
            "Examples:",
            "  ./gouji check report.html",
            "  ./gouji check --format ndjson reports/ > checked.ndjson",
            "  ./gouji check --format sarif --previous 2023/ 2024/ > findings.sarif",
            "  curl -s https://example.gov.cn/report.html | ./gouji check -",
        })
public final class Check implements Callable<Integer> {

    /// A file or a folder could not be read at all.
    static final int NOT_READ = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "reports, or folders of reports; - is standard input")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = {
                "text: for people (default)",
                "ndjson: one line a file, {\"file\",\"report\",\"findings\"} or {\"file\",\"rejected\"}",
                "sarif: one SARIF 2.1.0 log, with line, column and offset",
                "csv: one record a finding or unread file, UTF-8",
            })
    private Format format = Format.text;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description = {
                "reports of the year before, for the rules that compare years;",
                "several years of one body among the files are compared without it",
            })
    private @Nullable Path previous;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "deadlines and bounds of the rules, a properties file; see rules/SETTINGS.md")
    private @Nullable Path settings;

    @Option(
            names = "--tables",
            paramLabel = "WHICH",
            description = "text: all rows, those concerned by findings, or none; by default all for a single file, else"
                    + " concerned")
    private @Nullable TableChoice tables;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "text, sarif: the language; by default the environment's")
    private @Nullable Language language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var transcripts = new Transcripts()) {
            return check(new ReportReader(transcripts), new RuleEngine(RuleBook.RULES, rules(settings)));
        }
    }

    private Settings rules(@Nullable Path file) {
        try {
            return file == null ? Settings.DEFAULT : SettingsFile.load(file);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--settings 无法打开 cannot be opened: " + file + ": " + Walk.why(e));
        } catch (SettingsFile.Invalid e) {
            throw new ParameterException(spec.commandLine(), "--settings " + e.getMessage());
        }
    }

    private int check(ReportReader reader, RuleEngine rules) {
        var neighbours = neighbours(reader);
        var files = new CheckFile(new Documents(neighbours.bytes()), neighbours, reader, rules);
        var printer = printer();
        var out = spec.commandLine().getOut();
        var sum = new Summary();
        out.print(printer.head());
        try (var progress = Progress.of("check", paths, !isSingle() && !Terminal.OUTPUT.isThere());
                var crew = new Crew<Input, Answer>(Answer.by(files, printer))) {
            String between = "";
            for (var answers = crew.results(inputs()); answers.hasNext() && !out.checkError(); progress.step()) {
                var answer = answers.next();
                sum.add(answer.share());
                if (!answer.text().isEmpty()) {
                    out.print(between + answer.text());
                    between = printer.between();
                }
            }
        }
        out.print(printer.tail(sum));
        return out.checkError() ? cutOff() : sum.exit();
    }

    private Printer printer() {
        var spoken = Optional.ofNullable(language).orElseGet(Language::ofEnvironment);
        var choice = Optional.ofNullable(tables).orElse(isSingle() ? TableChoice.all : TableChoice.concerned);
        return switch (format) {
            case text -> new TextPrinter(spoken, Terminal.OUTPUT.hasColours(), choice, !isSingle());
            case ndjson -> new NdjsonPrinter();
            case sarif -> new SarifPrinter(spoken);
            case csv -> new CsvPrinter();
        };
    }

    /// Where there are several files all are read once before any is checked: the report of the year before, or one
    /// with the same text, may lie behind this one.
    private Neighbours neighbours(ReportReader reader) {
        var earlier = previous == null ? Inventory.EMPTY : lastYears(previous, reader);
        var inputs = isSingle() ? null : Inventory.of(paths, reader, true);
        var neighbours = new Neighbours(inputs, earlier, reader);
        neighbours.doubtful().forEach(id -> say(id + ": 有多份不同文件，均不采用 several different documents, none is used"));
        return neighbours;
    }

    private Inventory lastYears(Path folder, ReportReader reader) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--previous 应为文件夹 must be a folder: " + folder);
        }
        var reports = Inventory.of(List.of(folder), reader, false);
        say("上年报告 previous reports: %d; 未读取 not read: %d".formatted(reports.reports(), reports.unread()));
        return reports;
    }

    /// What is left out is said at once; it is nobody's result.
    private Walk inputs() {
        return new Walk(
                paths,
                left -> say("%s: %s %s"
                        .formatted(
                                left.path(), left.reason().zh(), left.reason().en())));
    }

    private boolean isSingle() {
        return paths.size() == 1 && !Files.isDirectory(paths.getFirst());
    }

    /// A full disk or a reader that went away: what was printed is not the whole answer.
    private int cutOff() {
        say("输出中断，结果不完整 the output was cut off and is not complete");
        return NOT_READ;
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("gouji check: " + Printable.of(line));
        err.flush();
    }

    /// What a worker hands over: the text to print and what it adds to the sum. The report itself is let go.
    private record Answer(String text, Summary.Share share) {
        static Function<Input, Answer> by(CheckFile check, Printer printer) {
            return input -> {
                var file = check.apply(input);
                return new Answer(printer.print(file), Summary.Share.of(file));
            };
        }
    }
}
