package org.gouji.cli.up;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where everything runs: the program's root, the data folder, a port for each part, and the servers that others run.
record Settings(
        Path root,
        Path data,
        Map<Part, Integer> ports,
        @Nullable String givenKafka,
        @Nullable String givenMongodb) {

    static final String HOST = "127.0.0.1";

    private static final int LARGEST_PORT = 65_535;

    Settings {
        ports = Map.copyOf(ports);
    }

    /// The settings that an environment asks for; without a data folder, `.gouji` in the root.
    static Settings of(Path root, @Nullable Path data, Map<String, String> environment) {
        Path folder = data == null ? root.resolve(".gouji") : data;
        return new Settings(
                root,
                folder.toAbsolutePath().normalize(),
                ports(environment),
                given(environment, "GOUJI_KAFKA"),
                given(environment, "GOUJI_MONGODB_URI"));
    }

    /// The settings of this process.
    static Settings here(@Nullable Path data) {
        return of(Path.of(System.getProperty("gouji.root", ".")), data, System.getenv());
    }

    /// The same, with the ports that a run has taken.
    Settings with(RunFile run) {
        var taken = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            taken.put(part, run.port(part));
        }
        return new Settings(root, data, taken, run.isOurs(Part.BROKER) ? null : run.kafka(), givenMongodb);
    }

    int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    /// Bootstrap servers of the broker in use.
    String kafka() {
        return givenKafka != null ? givenKafka : HOST + ":" + port(Part.BROKER);
    }

    /// Connection string of the store in use.
    String mongodb() {
        return givenMongodb != null ? givenMongodb : "mongodb://" + HOST + ":" + port(Part.STORE);
    }

    /// Whether this part is ours to start, rather than a server somebody else runs.
    boolean isOurs(Part part) {
        return switch (part) {
            case BROKER -> givenKafka == null;
            case STORE -> givenMongodb == null;
            default -> true;
        };
    }

    /// The base address of a service.
    String address(Part service) {
        return "http://" + HOST + ":" + port(service);
    }

    private static Map<Part, Integer> ports(Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            String value = given(environment, part.variable());
            ports.put(part, value == null ? part.usualPort() : port(part, value));
        }
        return ports;
    }

    private static int port(Part part, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below, together with numbers out of range
        }
        throw new Trouble(
                part.variable() + "=" + value + " 不是端口号，应为 1 至 65535。", "It is no port: use a number from 1 to 65535.");
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
