package org.gouji.cli.up;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must be so before anything is started; whatever is not is said in one line.
final class Preconditions {

    private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9._-]+):(\\d{1,5})");

    /// Throws the first [Trouble] there is.
    static void check(Settings settings) {
        for (Part part : Part.values()) {
            if (settings.isOurs(part)) {
                checkFree(part, settings.port(part));
                checkOnlyOne(part, settings);
            }
        }
        if (settings.givenKafka() != null) {
            checkAnswers("GOUJI_KAFKA", settings.kafka());
        }
        if (settings.givenMongodb() != null && !settings.mongodb().startsWith("mongodb+srv:")) {
            checkAnswers("GOUJI_MONGODB_URI", settings.mongodb());
        }
    }

    private static void checkFree(Part part, int port) {
        if (!isFree(port)) {
            throw new Trouble(
                    "端口 " + port + " (" + part.label() + ") 已被占用：请停止占用它的程序，或用 " + part.variable() + " 另选端口。",
                    "Port " + port + " (" + part.label()
                            + ") is taken: stop the program that has it, or choose another, " + "e.g. "
                            + part.variable() + "=" + another(port) + " ./gouji up");
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As the services do: the remains of a connection just closed are no reason to refuse.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            return false;
        }
        // Some systems let us bind beside a program that listens on every address.
        return !Probe.listens(Settings.HOST, port);
    }

    private static int another(int port) {
        return port <= 55_535 ? port + 10_000 : port - 10_000;
    }

    private static void checkOnlyOne(Part part, Settings settings) {
        List<Part> same = Arrays.stream(Part.values())
                .filter(settings::isOurs)
                .filter(other -> settings.port(other) == settings.port(part))
                .toList();
        if (same.size() > 1) {
            throw new Trouble(
                    "端口 " + settings.port(part) + " 被分配了两次 (" + same.get(0).variable() + ", "
                            + same.get(1).variable() + ")。",
                    "One port is given to two parts.");
        }
    }

    private static void checkAnswers(String variable, String servers) {
        Matcher server = HOST_AND_PORT.matcher(servers);
        boolean any = false;
        while (server.find()) {
            any = true;
            if (Probe.listens(server.group(1), Integer.parseInt(server.group(2)))) {
                return;
            }
        }
        if (any) {
            throw new Trouble(variable + " 所指的服务器没有应答。", "Nobody answers at the servers that " + variable + " names.");
        }
    }

    /// Whether everything a run needs has been built.
    static void checkBuilt(Settings settings) {
        for (Part part : Part.values()) {
            var jar = settings.root().resolve(part.label() + "-service/target/quarkus-app/quarkus-run.jar");
            if (part.isService() && !Files.exists(jar)) {
                throw new Trouble(jar + " 不存在，请用 ./gouji 启动。", "It is missing: start with ./gouji, which builds it.");
            }
        }
    }

    private Preconditions() {}
}
