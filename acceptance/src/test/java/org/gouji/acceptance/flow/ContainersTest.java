package org.gouji.acceptance.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/// One upload through the broker and the store of the official images, as the compose file runs them. Skipped where one
/// of its parts is missing, and says which; where `GOUJI_CONTAINERS` promises the parts, what is missing fails it.
class ContainersTest {

    private static final String KAFKA = "apache/kafka:4.2.1";
    private static final String MONGO = "mongo:8.0";
    private static final boolean PROMISED = System.getenv("GOUJI_CONTAINERS") != null;

    private static final List<String> NAMES = List.of("ingest", "parse", "validate", "query");
    private static final Path SAMPLE =
            Path.of(System.getProperty("gouji.root", ".."), "samples", "reports", "10-year-2022.html");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Service> services = new TreeMap<>();
    private GenericContainer<?> kafka;
    private GenericContainer<?> mongo;

    /// The client speaks the engine's own version of the API: its default is refused by older engines, and
    /// engines refuse older clients in turn.
    @BeforeAll
    static void speakTheEnginesVersion() throws InterruptedException {
        try {
            var asked = new ProcessBuilder("docker", "version", "--format", "{{.Server.APIVersion}}")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (asked.waitFor() == 0 && !version.isEmpty()) {
                System.setProperty("api.version", version);
            }
        } catch (IOException e) {
            needs(false, "没有 docker 命令", "there is no docker command");
        }
    }

    @BeforeEach
    void start() throws Exception {
        needs(DockerClientFactory.instance().isDockerAvailable(), "没有可用的 Docker 引擎", "no Docker engine answers");
        for (var name : NAMES) {
            needs(
                    Files.exists(Service.jar(name)),
                    name + " 服务尚未构建",
                    Service.jar(name) + " is not built (phase package)");
        }
        var missing = Images.missing(List.of(KAFKA, MONGO)).orElse("");
        needs(missing.isEmpty(), "无法取得镜像", "an image cannot be had, " + missing);
        int kafkaPort = freePort();
        kafka = kafka(kafkaPort);
        mongo = new GenericContainer<>(MONGO)
                .withCommand("--replSet", "rs0", "--bind_ip_all")
                .withExposedPorts(27017)
                .waitingFor(Wait.forListeningPort().withStartupTimeout(Duration.ofMinutes(3)));
        kafka.start();
        mongo.start();
        initiate();
        var environment = Map.of(
                "GOUJI_KAFKA", "127.0.0.1:" + kafkaPort,
                "GOUJI_MONGODB_URI", "mongodb://127.0.0.1:" + mongo.getMappedPort(27017) + "/?directConnection=true",
                "GOUJI_DATABASE", "gouji");
        NAMES.forEach(name -> services.put(name, new Service(name, environment, http)));
        services.values().forEach(Service::start);
        await().atMost(3, TimeUnit.MINUTES)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> services.values().stream().allMatch(Service::isReady));
    }

    @AfterEach
    void stop() {
        services.values().forEach(Service::close);
        if (kafka != null) {
            kafka.stop();
        }
        if (mongo != null) {
            mongo.stop();
        }
    }

    @Test
    void oneUploadBecomesOneView() throws Exception {
        var receipt =
                send(HttpRequest.newBuilder(services.get("ingest").address().resolve("/v1/documents?portal=containers"))
                        .POST(BodyPublishers.ofFile(SAMPLE))
                        .build());

        var view = await().atMost(1, TimeUnit.MINUTES)
                .until(
                        () -> upload(receipt.path("uploadId").asText()),
                        v -> v.path("status").asText().equals("published"));
        var report = get("/v1/reports/" + view.path("report").asText()).path("report");

        var expected = Json.MAPPER.readTree(Files.readAllBytes(
                SAMPLE.resolveSibling("../expected/10-year-2022.json").normalize()));
        assertThat(report.path("id").asText()).isEqualTo(expected.path("id").asText());
        assertThat(report.at("/tables/applications/state").asText()).isEqualTo("complete");
        assertThat(report.at("/document/sha256").asText())
                .isEqualTo(receipt.path("documentId").asText());
    }

    private static void needs(boolean there, String whyZh, String why) {
        if (PROMISED) {
            assertThat(there).as("GOUJI_CONTAINERS is set, but " + why).isTrue();
        } else {
            assumeTrue(there, () -> "跳过：" + whyZh + " skipped: " + why);
        }
    }

    /// A mapped port would not be the one that the broker tells its clients: it is chosen beforehand.
    private static GenericContainer<?> kafka(int port) {
        var container = new GenericContainer<>(KAFKA)
                .withEnv(Map.of(
                        "KAFKA_NODE_ID", "1",
                        "KAFKA_PROCESS_ROLES", "broker,controller",
                        "KAFKA_LISTENERS", "PLAINTEXT://0.0.0.0:" + port + ",CONTROLLER://0.0.0.0:9093",
                        "KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://127.0.0.1:" + port,
                        "KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER",
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                        "KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093",
                        "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"))
                .waitingFor(
                        Wait.forLogMessage(".*Kafka Server started.*", 1).withStartupTimeout(Duration.ofMinutes(3)));
        container.setPortBindings(List.of("127.0.0.1:" + port + ":" + port));
        return container;
    }

    /// The store acknowledges majority writes only as a replica set, of one here.
    private void initiate() throws IOException, InterruptedException {
        var answer = mongo.execInContainer(
                "mongosh",
                "--quiet",
                "--eval",
                "rs.initiate({_id: 'rs0', members: [{_id: 0, host: '127.0.0.1:27017'}]});"
                        + "while (!db.hello().isWritablePrimary) { sleep(100) }");
        assertThat(answer.getExitCode()).as(answer.getStderr()).isZero();
    }

    private JsonNode upload(String id) throws Exception {
        return get("/v1/uploads/" + id);
    }

    private JsonNode get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(services.get("query").address() + path))
                .build());
    }

    private JsonNode send(HttpRequest request) throws Exception {
        return Json.MAPPER.readTree(
                http.send(request, BodyHandlers.ofByteArray()).body());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
