package org.gouji.cli.reprocess;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.cli.edition.EditionSettings;
import org.gouji.cli.edition.Maker;
import org.gouji.cli.edition.Registry;
import org.gouji.cli.edition.ThisProgram;
import org.gouji.cli.reprocess.ChangePrinter.Format;
import org.gouji.cli.up.Beside;
import org.gouji.cli.up.Trouble;
import org.gouji.contracts.event.Edition;
import org.gouji.rules.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Results of another reader or rule set beside the stored ones. Exit code 0: done; 1: refused, with the reason.
@Command(
        name = "reprocess",
        description = "Runs this reader and these rules beside the stored results, says what differs, and switches.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Reprocess implements Callable<Integer> {

    private static final int REFUSED = 1;

    /// What is to be done: one of these.
    static final class Task {

        @Option(names = "--rehearse", description = "read and check all documents beside, then say what differs")
        private boolean rehearse;

        @Option(names = "--diff", paramLabel = "EDITION", description = "say again what differs from what is served")
        private @Nullable String diff;

        @Option(names = "--switch", paramLabel = "EDITION", description = "serve this edition, if nothing is missing")
        private @Nullable String to;

        @Option(names = "--rollback", description = "serve again what was served before the last switch")
        private boolean rollback;

        @Option(names = "--list", description = "the editions, and how far each has come")
        private boolean list;

        @Option(names = "--drop", paramLabel = "EDITION", description = "forget an edition that is not served")
        private @Nullable String drop;
    }

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "the rehearsal's name; made of reader and rule set when absent")
    private @Nullable String edition;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "documents in a second at most; default no limit")
    private double rate;

    @Option(names = "--settings", paramLabel = "FILE", description = "the rules' settings")
    private @Nullable Path settings;

    @Option(names = "--detach", description = "rehearse in the background, and go on with what is uploaded")
    private boolean detach;

    @Option(names = "--follow", hidden = true, description = "go on with what is uploaded")
    private boolean follow;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (totals), ndjson or csv (everything that differs); default text")
    private Format format = Format.text;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder of the run; default .gouji")
    private @Nullable Path data;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(rate >= 0)) {
            throw new ParameterException(spec.commandLine(), "--rate 不能为负 must not be negative");
        }
        try (var beside = Beside.of(data, spec.commandLine().getErr());
                var servers = Servers.of(beside)) {
            return work(beside, servers, spec.commandLine().getOut()) ? 0 : REFUSED;
        }
    }

    private boolean work(Beside beside, Servers servers, PrintWriter out) throws IOException, InterruptedException {
        if (task.rehearse) {
            rehearse(beside, servers, out);
        } else if (task.diff != null) {
            compare(servers, named(task.diff), out);
        } else if (task.to != null) {
            return new Switching(servers, out).to(named(task.to));
        } else if (task.rollback) {
            new Switching(servers, out).back();
        } else if (task.drop != null) {
            Dropping.drop(servers, beside.data(), named(task.drop), out);
        } else if (task.list) {
            Listing.print(servers, beside.data(), out);
        }
        return true;
    }

    private void rehearse(Beside beside, Servers servers, PrintWriter out) throws IOException, InterruptedException {
        var maker = maker();
        var name = edition == null ? ThisProgram.edition(maker) : named(edition);
        enrol(servers.registry(), name, maker);
        if (detach) {
            out.println(Detached.start(beside, name, again(name)));
            return;
        }
        var rehearsal = new Rehearsal(
                beside, servers.stages(name), name, spec.commandLine().getErr());
        // Ctrl-C ends what was started, too; how far it has come is kept.
        Runtime.getRuntime().addShutdownHook(new Thread(beside::close, "stop-rehearsal"));
        rehearsal.start(rate, EditionSettings.environment(name, maker, beside.data()));
        rehearsal.awaitEnd();
        compare(servers, name, out);
        if (follow) {
            rehearsal.follow();
        }
    }

    private Maker maker() throws IOException {
        try {
            return ThisProgram.maker(settings == null ? null : Files.readString(settings));
        } catch (NoSuchFileException e) {
            throw new Trouble(settings + " 不存在。", "There is no such file.");
        } catch (SettingsFile.Invalid e) {
            throw new Trouble("设置无效。", String.valueOf(e.getMessage()));
        }
    }

    /// Notes that this program makes the edition. An edition is of one reader and one rule set.
    private static void enrol(Registry registry, Edition edition, Maker maker) {
        if (edition.equals(registry.pointer().current())) {
            throw new Trouble(
                    edition.label() + " 正在使用，请另选名称。",
                    "It is the one that is served: choose another name with --edition.");
        }
        var known = registry.enrol(edition, maker);
        if (!known.isAlike(maker)) {
            throw new Trouble(
                    edition.label() + " 由另一读取器或规则集生成 (" + known + ")，请另选名称。",
                    "It was made by another reader or rule set: choose another name with --edition, or drop it.");
        }
    }

    /// The arguments of the same rehearsal in another process.
    private List<String> again(Edition name) {
        var arguments = new ArrayList<>(List.of("reprocess", "--rehearse", "--follow", "--edition", name.label()));
        arguments.addAll(List.of("--rate", Double.toString(rate), "--format", format.name()));
        Map.of("--settings", settings == null ? "" : settings.toString(), "--data", data == null ? "" : data.toString())
                .forEach((option, value) -> {
                    if (!value.isEmpty()) {
                        arguments.addAll(List.of(option, value));
                    }
                });
        return arguments;
    }

    private void compare(Servers servers, Edition now, PrintWriter out) throws InterruptedException {
        var served = servers.registry().pointer().current();
        if (now.equals(served)) {
            out.println("已在使用 is served already: " + now.label());
            return;
        }
        if (!now.isFirst() && servers.registry().maker(now).isEmpty()) {
            throw Switching.unknown(now);
        }
        new Comparison(servers, served, now).print(format, out);
    }

    private Edition named(String label) {
        try {
            return Edition.of(label);
        } catch (IllegalArgumentException e) {
            throw new Trouble(
                    "名称 '" + label + "' 不可用：小写字母、数字，可用单个连字符分隔。",
                    "It is no name of an edition: small letters and digits, with single hyphens between.");
        }
    }
}
