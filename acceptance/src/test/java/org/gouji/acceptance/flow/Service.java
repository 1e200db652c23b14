package org.gouji.acceptance.flow;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One service as a process, that can be killed and started again at the same address.
final class Service implements AutoCloseable {

    private static final Path ROOT =
            Path.of(System.getProperty("gouji.root", "..")).toAbsolutePath();

    private final String name;
    private final Map<String, String> environment;
    private final HttpClient http;
    private final int port;
    private final Path log;
    private @Nullable Process process;

    Service(String name, Map<String, String> environment, HttpClient http) {
        this.name = name;
        this.environment = environment;
        this.http = http;
        this.port = freePort();
        this.log = ROOT.resolve("acceptance/target/flow-logs").resolve(name + ".log");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /// Where the built service lies.
    static Path jar(String name) {
        return ROOT.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /// Services of these names, all ready.
    static Map<String, Service> startAll(List<String> names, Map<String, String> environment, HttpClient http) {
        var services = new TreeMap<String, Service>();
        names.forEach(name -> services.put(name, new Service(name, environment, http)));
        services.values().forEach(Service::start);
        await().atMost(3, TimeUnit.MINUTES)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> services.values().stream().allMatch(Service::isReady));
        return services;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void start() {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar(name).toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("GOUJI_INSTANCE", "flow-test");
        try {
            Files.createDirectories(log.getParent());
            process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As `kill -9` does it; returns when the process is gone.
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    boolean isReady() {
        return answers("/q/health/ready");
    }

    boolean isAlive() {
        return answers("/q/health/live");
    }

    private boolean answers(String path) {
        if (process == null || !process.isAlive()) {
            throw new AssertionError(name + " is not running, see " + log);
        }
        try {
            var request = HttpRequest.newBuilder(address().resolve(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
