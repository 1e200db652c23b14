package org.gouji.cli.up;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.contracts.event.Edition;
import org.jspecify.annotations.Nullable;

/// A running system, as the commands see it that work beside it: its servers, and programs of theirs.
public final class Beside implements AutoCloseable {

    private final Settings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final boolean ofRun;
    private final Crew crew;

    private Beside(Settings settings, boolean ofRun, PrintWriter say) {
        this.ofRun = ofRun;
        this.settings = settings;
        this.crew = new Crew(new Say(say));
    }

    /// The system that `up` runs on this data folder, else the servers that the environment names.
    public static Beside of(@Nullable Path data, PrintWriter say) {
        var asked = Settings.here(data);
        Optional<RunFile> run =
                RunFile.read(asked.data()).filter(file -> file.up().find().isPresent());
        var settings = run.map(asked::with).orElse(asked);
        if (run.isEmpty() && (asked.givenKafka() == null || asked.givenMongodb() == null)) {
            throw new Trouble(
                    "没有在运行，请先用 ./gouji up 启动，或用 GOUJI_KAFKA 和 GOUJI_MONGODB_URI 指明服务器。",
                    "Nothing runs on " + asked.data()
                            + ": start it with ./gouji up, or name servers with GOUJI_KAFKA and GOUJI_MONGODB_URI.");
        }
        if (run.isPresent() && !run.get().isOurs(Part.STORE) && asked.givenMongodb() == null) {
            throw new Trouble(
                    "存储由他人运行，请设置 GOUJI_MONGODB_URI。", "Its store is run by somebody else: set GOUJI_MONGODB_URI.");
        }
        return new Beside(settings, run.isPresent(), say);
    }

    /// Bootstrap servers of the broker.
    public String kafka() {
        return settings.kafka();
    }

    /// Connection string of the store.
    public String mongodb() {
        return settings.mongodb();
    }

    /// Where the run keeps its files.
    public Path data() {
        return settings.data();
    }

    /// Whether the system is there still; of servers that others run, nothing else is known.
    public boolean isUp() {
        return !ofRun
                || RunFile.read(settings.data()).flatMap(run -> run.up().find()).isPresent();
    }

    /// Another process of this very program, which goes on when this one ends; its lines go to the log.
    public Process background(List<String> arguments, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var command = new ArrayList<>(Program.DEAF);
        command.addAll(List.of(
                Programs.javaCommand(),
                "-Dgouji.root=" + settings.root(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gouji.cli.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Starts the services that make an edition's results, and returns when both are ready.
    public void start(Edition edition, Map<String, String> forParse, Map<String, String> forValidate)
            throws InterruptedException {
        Preconditions.checkBuilt(settings);
        var programs = new Programs(settings, client);
        crew.start(List.of(
                programs.beside(Part.PARSE, edition, freePort(), forParse),
                programs.beside(Part.VALIDATE, edition, freePort(), forValidate)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("没有空闲端口。", "There is no free port: " + e.getMessage());
        }
    }

    /// Ends what was started.
    @Override
    public void close() {
        crew.stop();
        client.close();
    }

    /// Tells of programs that end by themselves.
    private record Say(PrintWriter out) implements Kept.Observer {

        @Override
        public void started(Program program, Process process, int restarts) {
            if (restarts > 0) {
                say(program.name() + " 已重新启动 started again");
            }
        }

        @Override
        public void died(Program program, int exitCode, Duration pause) {
            say("%s 意外结束 ended by itself (%d), %d s, log: %s"
                    .formatted(program.name(), exitCode, pause.toSeconds(), program.log()));
        }

        private synchronized void say(String line) {
            out.println(line);
            out.flush();
        }
    }
}
