package org.gouji.acceptance.page;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Rendered;

/// Everything on free ports of this machine, as `./gouji up` starts it, with a broker and a store of its own.
final class RunningSystem implements AutoCloseable {

    private static final List<String> PARTS = List.of("KAFKA", "STORE", "INGEST", "PARSE", "VALIDATE", "QUERY");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration PUBLISHED = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> ports = freePorts();
    private final Process up;

    RunningSystem(Path root, Path folder) throws IOException {
        up = start(root, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(up::destroy));
        await("the system, see " + folder)
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .until(this::isReady);
    }

    /// What a build must have left behind for this to start.
    static boolean isBuilt(Path root) {
        return List.of("ingest", "parse", "validate", "query").stream()
                .map(name -> root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar"))
                .allMatch(Files::exists);
    }

    URI page() {
        return address("QUERY");
    }

    /// Sends a report; returns when it is shown.
    void publish(Rendered report) throws IOException, InterruptedException {
        publish(report.fileName(), report.mediaType(), report.bytes());
    }

    void publish(String name, String mediaType, byte[] bytes) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("INGEST").resolve("/v1/documents?portal=walk"))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        var receipt = http.send(request, BodyHandlers.ofString());
        String upload = Json.MAPPER.readTree(receipt.body()).path("uploadId").asText();
        await(name + ", " + receipt.body())
                .atMost(PUBLISHED)
                .until(() -> get(page().resolve("/v1/uploads/" + upload)).contains("\"published\""));
    }

    @Override
    public void close() {
        up.destroy();
        try {
            up.onExit().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        http.close();
    }

    private void kill() {
        up.descendants().forEach(ProcessHandle::destroyForcibly);
        up.destroyForcibly();
    }

    private Process start(Path root, Path folder) throws IOException {
        var target = root.resolve("cli/target");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-Dgouji.root=" + root,
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "org.gouji.cli.Main",
                "up",
                "--no-samples",
                "--data",
                folder.resolve("data").toString());
        var environment = builder.environment();
        environment.remove("GOUJI_KAFKA");
        environment.remove("GOUJI_MONGODB_URI");
        ports.forEach((part, port) -> environment.put("GOUJI_" + part + "_PORT", port.toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("up.log").toFile())
                .start();
    }

    private boolean isReady() {
        if (!up.isAlive()) {
            throw new IllegalStateException("the system has ended");
        }
        return List.of("INGEST", "PARSE", "VALIDATE", "QUERY").stream()
                .allMatch(part -> get(address(part).resolve("/q/health/ready")).contains("\"UP\""));
    }

    /// The answer's body; empty where there is none yet.
    private String get(URI address) {
        try {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private URI address(String part) {
        return URI.create("http://127.0.0.1:" + ports.get(part));
    }

    /// All sockets are open at once, so that no port is given twice.
    private static Map<String, Integer> freePorts() {
        var sockets = new HashMap<String, ServerSocket>();
        var ports = new HashMap<String, Integer>();
        try {
            for (String part : PARTS) {
                sockets.put(part, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            for (var socket : sockets.entrySet()) {
                ports.put(socket.getKey(), socket.getValue().getLocalPort());
                socket.getValue().close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("no free ports", e);
        }
        return ports;
    }
}
