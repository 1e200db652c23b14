package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreconditionsTest {

    @Test
    void freePortsAreFine() throws IOException {
        Settings settings = settings(freePorts());
        assertThatCode(() -> Preconditions.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws IOException {
        Map<String, String> environment = freePorts();
        try (var taken = listen()) {
            environment.put("GOUJI_PARSE_PORT", Integer.toString(taken.getLocalPort()));
            assertThatThrownBy(() -> Preconditions.check(settings(environment)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (parse) is taken")
                    .hasMessageContaining("GOUJI_PARSE_PORT=")
                    .satisfies(
                            trouble -> assertThat(trouble.getMessage().lines()).hasSize(1));
        }
    }

    @Test
    void onePortForTwoPartsIsRefused() throws IOException {
        Map<String, String> environment = freePorts();
        environment.put("GOUJI_PARSE_PORT", environment.get("GOUJI_QUERY_PORT"));
        assertThatThrownBy(() -> Preconditions.check(settings(environment)))
                .hasMessageContaining("GOUJI_PARSE_PORT, GOUJI_QUERY_PORT");
    }

    @Test
    void aGivenServerThatDoesNotAnswerIsNamed() throws IOException {
        Map<String, String> environment = freePorts();
        environment.put("GOUJI_MONGODB_URI", "mongodb://127.0.0.1:" + environment.get("GOUJI_STORE_PORT") + "/?a=b");
        assertThatThrownBy(() -> Preconditions.check(settings(environment))).hasMessageContaining("GOUJI_MONGODB_URI");
    }

    @Test
    void aGivenServersPortIsNotOursToFindFree() throws IOException {
        Map<String, String> environment = freePorts();
        try (var broker = listen()) {
            String port = Integer.toString(broker.getLocalPort());
            environment.put("GOUJI_KAFKA_PORT", port);
            environment.put("GOUJI_KAFKA", "127.0.0.1:" + port);
            assertThatCode(() -> Preconditions.check(settings(environment))).doesNotThrowAnyException();
        }
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(Path.of("."), null, environment);
    }

    private static Map<String, String> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        var environment = new HashMap<String, String>();
        for (Part part : Part.values()) {
            sockets.add(listen());
            environment.put(part.variable(), Integer.toString(sockets.getLast().getLocalPort()));
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return environment;
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
