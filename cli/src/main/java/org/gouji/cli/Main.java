package org.gouji.cli;

import org.gouji.cli.check.Check;
import org.gouji.cli.compare.Compare;
import org.gouji.cli.reprocess.Reprocess;
import org.gouji.cli.up.Down;
import org.gouji.cli.up.Status;
import org.gouji.cli.up.Up;
import org.gouji.cli.upload.Upload;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The entry of the command line: picks the command, turns what goes wrong into one line and an exit code.
@Command(
        name = "gouji",
        description = "Reads and cross-checks annual reports on government information disclosure.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Check.class,
            Compare.class,
            Reprocess.class,
            Upload.class,
        })
public final class Main implements Runnable {

    /// Wrong flags or commands.
    public static final int USAGE = 64;

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /// Runs one command line; the exit code.
    public static int run(String... arguments) {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failed)
                .execute(arguments);
    }

    /// No command at all is wrong usage too.
    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "Missing command");
    }

    private static int usage(ParameterException e, String[] arguments) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        System.err.println("用法有误 wrong usage: " + oneLine(e) + " (see ./" + name + " --help)");
        return USAGE;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        System.err.println(command.getCommandSpec().qualifiedName() + ": " + oneLine(e));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
