package org.gouji.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The four services as processes of their own, against the servers and the database of one run.
final class Services implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final List<String> NAMES = List.of("ingest", "parse", "validate", "query");

    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    Services(Path root, String kafka, String mongodb, String database) throws IOException, InterruptedException {
        for (var name : NAMES) {
            ports.put(name, freePort());
        }
        for (var name : NAMES) {
            processes.add(start(root, name, kafka, mongodb, database));
        }
        for (var name : NAMES) {
            await(name);
        }
    }

    URI address(String service, String path) {
        return URI.create("http://127.0.0.1:" + ports.get(service) + path);
    }

    /// CPU seconds that all services have used.
    double cpuSeconds() {
        return processes.stream()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(d -> d.toMillis() / 1e3)
                .sum();
    }

    private Process start(Path root, String name, String kafka, String mongodb, String database) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar")
                        .toString());
        var environment = builder.environment();
        environment.putAll(Map.of("GOUJI_KAFKA", kafka, "GOUJI_MONGODB_URI", mongodb, "GOUJI_DATABASE", database));
        ports.forEach((service, port) ->
                environment.put("GOUJI_" + service.toUpperCase(Locale.ROOT) + "_PORT", port.toString()));
        File log = Files.createDirectories(root.resolve("target/bench"))
                .resolve(name + ".log")
                .toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }

    private void await(String name) throws InterruptedException {
        var ready = HttpRequest.newBuilder(address(name, "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException(
                name + "-service was not ready within " + START + "; see target/bench/" + name + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (var process : processes) {
            try {
                if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
