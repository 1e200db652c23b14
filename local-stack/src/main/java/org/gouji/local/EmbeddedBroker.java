package org.gouji.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Kafka broker inside this JVM: one node that is broker and controller, its log in a folder that survives.
///
/// The classes it drives are Kafka's own internals. They are named in this file only, and the version is pinned.
public final class EmbeddedBroker implements AutoCloseable {

    private static final int NODE = 1;

    /// Always the same, because a folder once formatted accepts no other.
    private static final String CLUSTER = new Uuid(0x676f756a69L, 1).toString();

    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final String address;

    private EmbeddedBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /// Starts a broker on a folder, new or used before; port 0 takes a free one.
    public static EmbeddedBroker start(Path folder, int port) {
        int brokerPort = Ports.choose(port);
        try {
            Files.createDirectories(folder);
            format(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the broker's folder " + folder, e);
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings(folder, brokerPort), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(server, Ports.HOST + ":" + brokerPort);
    }

    /// The bootstrap servers.
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(NODE)
                    .setClusterId(CLUSTER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format " + folder, e);
        }
    }

    private static Map<String, String> settings(Path folder, int port) {
        return Stream.of(node(folder, port), oneOfEach(), small())
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> node(Path folder, int port) {
        // The controller's port may differ at every start: with a fixed list of voters only this line knows it.
        int controllerPort = Ports.choose(0);
        String listener = "BROKER://" + Ports.HOST + ":" + port;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "listeners",
                listener + "," + CONTROLLER + "://" + Ports.HOST + ":" + controllerPort,
                "advertised.listeners",
                listener,
                "listener.security.protocol.map",
                "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "BROKER",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE + "@" + Ports.HOST + ":" + controllerPort,
                "log.dirs",
                folder.toString(),
                "auto.create.topics.enable",
                "false");
    }

    /// One broker can hold one copy only.
    private static Map<String, String> oneOfEach() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /// Sized for one machine that does other things too; nothing expires unless a topic says so.
    private static Map<String, String> small() {
        return Map.of(
                "log.retention.ms", "-1",
                "log.segment.bytes", "134217728",
                "log.index.size.max.bytes", "1048576",
                "log.cleaner.dedupe.buffer.size", "2097152",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0",
                "num.network.threads", "2",
                "num.io.threads", "2",
                "controlled.shutdown.max.retries", "1");
    }
}
