package org.gouji.cli.up;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// A question to which a program that is ready says yes.
interface Probe {

    Duration PATIENCE = Duration.ofSeconds(2);

    boolean answers() throws InterruptedException;

    /// Something listens on each of these ports.
    record Listening(List<Integer> ports) implements Probe {

        public Listening {
            ports = List.copyOf(ports);
        }

        @Override
        public boolean answers() {
            return ports.stream().allMatch(port -> listens(Settings.HOST, port));
        }
    }

    /// This address answers 200.
    record Healthy(HttpClient client, URI address) implements Probe {

        @Override
        public boolean answers() throws InterruptedException {
            try {
                var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException _) {
                return false;
            }
        }
    }

    static boolean listens(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(PATIENCE.toMillis()));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
