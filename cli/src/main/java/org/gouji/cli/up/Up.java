package org.gouji.cli.up;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts everything on this machine, loads the samples, shows what was found, and stays until it is told to stop.
@Command(
        name = "up",
        description = "Starts the broker, the store and the four services, loads the samples, shows what was found.",
        mixinStandardHelpOptions = true)
public final class Up implements Callable<Integer> {

    @Option(names = "--fresh", description = "forget what an earlier run stored")
    private boolean fresh;

    @Option(names = "--detach", description = "return when everything is ready; ./gouji down stops it")
    private boolean detach;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder; default .gouji")
    private @Nullable Path data;

    @Option(
            names = "--samples",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "load the samples; default yes")
    private boolean samples;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = Settings.here(data);
        Preconditions.checkBuilt(settings);
        if (detach) {
            return new Background(settings, fresh, samples).run();
        }
        try (var folder = DataFolder.take(settings.data())) {
            Preconditions.check(settings);
            if (fresh) {
                forget(folder, settings);
            }
            run(settings);
        }
        return 0;
    }

    private static void forget(DataFolder folder, Settings settings) {
        folder.wipe();
        if (!settings.isOurs(Part.BROKER) || !settings.isOurs(Part.STORE)) {
            System.out.println("外部服务器上的数据保留不动 what lies on servers that others run is kept");
        }
    }

    private void run(Settings settings) throws IOException, InterruptedException {
        var journal = new Journal(settings, System.out);
        var crew = new Crew(journal);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            journal.stopping();
                            crew.stop();
                            journal.stopped();
                        },
                        "stop"));
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            var programs = new Programs(settings, client);
            journal.say("启动 starting: " + settings.kafka() + " · "
                    + settings.mongodb().replaceAll("//[^@/]*@", "//"));
            crew.start(programs.stack());
            var served = new ServedEdition(settings, programs, crew, journal);
            crew.start(programs.services(served.edition(), served.environment()));
            Thread.ofPlatform().daemon().name("served-edition").start(served::follow);
            if (samples) {
                show(new Samples(settings, client), journal);
            }
            journal.ready(settings.address(Part.QUERY) + "/");
            new CountDownLatch(1).await();
        }
    }

    private static void show(Samples samples, Journal journal) throws IOException, InterruptedException {
        journal.say("载入样例 loading the samples …");
        List<Samples.Outcome> outcomes = samples.load();
        var table = new SampleTable();
        for (var outcome : outcomes) {
            String report = outcome.upload().path("report").asText("");
            if (report.isEmpty()) {
                table.addRejected(outcome.file(), outcome.upload());
            } else {
                table.add(samples.report(report));
            }
        }
        table.lines().forEach(journal::say);
    }
}
