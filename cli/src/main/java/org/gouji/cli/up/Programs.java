package org.gouji.cli.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.event.Edition;

/// How each part is started.
final class Programs {

    /// The name of the one process that is both broker and store.
    static final String STACK = "stack";

    /// Those who make results.
    private static final Set<String> MAKERS = Set.of(Part.PARSE.label(), Part.VALIDATE.label());

    private final Settings settings;
    private final HttpClient client;

    Programs(Settings settings, HttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /// The embedded broker and store, as far as nobody else runs them.
    List<Program> stack() {
        var ports = new ArrayList<Integer>();
        var arguments = new ArrayList<>(List.of(settings.data().toString()));
        for (Part part : List.of(Part.BROKER, Part.STORE)) {
            if (settings.isOurs(part)) {
                ports.add(settings.port(part));
                arguments.add(part == Part.BROKER ? "--kafka" : "--store");
                arguments.add(Integer.toString(settings.port(part)));
            }
        }
        if (ports.isEmpty()) {
            return List.of();
        }
        Path target = settings.root().resolve("local-stack/target");
        var command = java(384, jar(target) + ":" + target.resolve("lib") + "/*", "org.gouji.local.LocalStack");
        command.addAll(arguments);
        return List.of(new Program(STACK, command, Map.of(), log(STACK), new Probe.Listening(ports)));
    }

    /// The four services; those that make results make them for this edition.
    List<Program> services(Edition edition, Map<String, String> forValidate) {
        return Arrays.stream(Part.values())
                .filter(Part::isService)
                .map(part -> service(part, edition, part == Part.VALIDATE ? forValidate : Map.of()))
                .toList();
    }

    /// The services that make an edition's results.
    List<Program> makers(Edition edition, Map<String, String> forValidate) {
        return services(edition, forValidate).stream()
                .filter(program -> MAKERS.contains(program.name()))
                .toList();
    }

    /// A service that makes the results of an edition beside those of the run, at a port of its own.
    Program beside(Part part, Edition edition, int port, Map<String, String> more) {
        var environment = new HashMap<>(environment(part, edition));
        environment.putAll(more);
        // Another member of the group than the service of a run that makes the same edition.
        environment.put("GOUJI_INSTANCE", "rehearsal");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        String name = part.label() + "-" + edition.label();
        return new Program(
                name,
                command(part),
                environment,
                log(name),
                new Probe.Healthy(client, URI.create("http://" + Settings.HOST + ":" + port + "/q/health/ready")));
    }

    private Program service(Part part, Edition edition, Map<String, String> more) {
        var environment = new HashMap<>(environment(part, edition));
        environment.putAll(more);
        return new Program(
                part.label(),
                command(part),
                environment,
                log(part.label()),
                new Probe.Healthy(client, URI.create(settings.address(part) + "/q/health/ready")));
    }

    private List<String> command(Part part) {
        Path jar = settings.root().resolve(part.label() + "-service/target/quarkus-app/quarkus-run.jar");
        return java(megabytes(part), jar.toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Map<String, String> environment(Part part, Edition edition) {
        return Map.of(
                "GOUJI_EDITION", edition.label(),
                "GOUJI_KAFKA", settings.kafka(),
                "GOUJI_MONGODB_URI", settings.mongodb(),
                "GOUJI_QUERY_URL", settings.address(Part.QUERY),
                "QUARKUS_HTTP_HOST", Settings.HOST,
                "QUARKUS_HTTP_PORT", Integer.toString(settings.port(part)));
    }

    /// Modest, but with room for the largest document a service may have to hold.
    private static int megabytes(Part part) {
        return part == Part.PARSE ? 768 : 384;
    }

    private static List<String> java(int megabytes, String classPath, String main) {
        return new ArrayList<>(List.of(
                javaCommand(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                ownJar() + ":" + classPath,
                Tether.class.getName(),
                main));
    }

    /// The JVM that runs this program.
    static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Where this class lies: the children need [Tether] from it.
    private static String ownJar() {
        return Path.of(URI.create(Programs.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static String jar(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith("-SNAPSHOT.jar"))
                    .collect(Collectors.joining(":"));
        } catch (IOException _) {
            throw new Trouble(target + " 不存在，请先构建。", "It is missing: build first.");
        }
    }

    private Path log(String name) {
        return settings.data().resolve("logs").resolve(name + ".log");
    }
}
