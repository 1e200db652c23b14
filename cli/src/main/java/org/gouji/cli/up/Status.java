package org.gouji.cli.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says how a run fares: processes, ports, health, lag, counts. Exit code 1 when something is not up.
@Command(
        name = "status",
        description = "Shows processes, ports, health, lag and counts.",
        mixinStandardHelpOptions = true)
public final class Status implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; default .gouji")
    private @Nullable Path data;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = Settings.here(data).data();
        Optional<RunFile> run =
                RunFile.read(folder).filter(file -> file.up().find().isPresent());
        if (run.isEmpty()) {
            System.out.println("没有在运行 nothing runs on " + folder);
            return 1;
        }
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return show(run.get(), client) ? 0 : 1;
        }
    }

    private static boolean show(RunFile run, HttpClient client) throws InterruptedException {
        System.out.println("up        pid " + run.up().pid() + (run.isReady() ? "" : "  启动中 starting"));
        boolean well = run.isReady();
        for (Part part : Part.values()) {
            well &= show(run, part, client);
        }
        showLag(run);
        showCount(run, client);
        return well;
    }

    private static boolean show(RunFile run, Part part, HttpClient client) throws InterruptedException {
        if (!run.isOurs(part)) {
            System.out.printf("%-9s 外部 run by somebody else%n", part.label());
            return true;
        }
        String program = part.isService() ? part.label() : Programs.STACK;
        Identified process = run.process(program);
        if (process == null) {
            System.out.printf("%-9s 未启动 not started%n", part.label());
            return false;
        }
        boolean up = process.find().isPresent() && probe(run, part, client).answers();
        System.out.printf(
                "%-9s pid %-8d port %-6d %s  restarts %s%n",
                part.label(), process.pid(), run.port(part), up ? "正常 up  " : "异常 down", run.restarts(program));
        return up;
    }

    private static Probe probe(RunFile run, Part part, HttpClient client) {
        int port = run.port(part);
        return part.isService()
                ? new Probe.Healthy(client, URI.create("http://" + Settings.HOST + ":" + port + "/q/health"))
                : new Probe.Listening(List.of(port));
    }

    private static void showLag(RunFile run) throws InterruptedException {
        Map<String, Long> lags = new TreeMap<>(Lag.of(run.kafka()));
        lags.forEach((who, lag) -> System.out.printf("lag       %-50s %d%n", who, lag));
    }

    private static void showCount(RunFile run, HttpClient client) throws InterruptedException {
        try {
            String query = "http://" + Settings.HOST + ":" + run.port(Part.QUERY);
            System.out.println("reports   " + Counts.of(client, query));
        } catch (IOException _) {
            System.out.println("reports   未知 unknown");
        }
    }
}
