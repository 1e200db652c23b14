package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.gouji.office.worker.Isolation;
import org.gouji.office.worker.WorkerMain;
import org.junit.jupiter.api.Test;

/// A worker has no network, by Java's own means alone, and does not outlive its parent.
class IsolationTest {

    /// Runs in a process like a worker's and says what it could open.
    static final class Attempts {

        public static void main(String[] arguments) {
            Isolation.install();
            attempt("socket", () -> new Socket("127.0.0.1", Integer.parseInt(arguments[0])));
            attempt("server", () -> new ServerSocket(0));
            attempt("datagram", () -> new DatagramSocket(0));
            attempt("channel", SocketChannel::open);
            attempt("datagram channel", DatagramChannel::open);
            attempt("asynchronous channel", AsynchronousSocketChannel::open);
            attempt("name", () -> InetAddress.getByName(arguments[1]));
            attempt(
                    "address",
                    () -> URI.create("http://127.0.0.1:" + arguments[0] + "/")
                            .toURL()
                            .openStream());
        }

        private static void attempt(String what, Callable<?> opening) {
            try {
                opening.call();
                System.out.println("opened " + what);
            } catch (Throwable e) {
                System.out.println("refused " + what);
            }
        }
    }

    @Test
    void nothingCanBeOpened() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var process = new ProcessBuilder(command(
                            Attempts.class,
                            String.valueOf(server.getLocalPort()),
                            InetAddress.getLocalHost().getHostName()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.lines()).hasSize(8).allMatch(line -> line.startsWith("refused "));
        }
    }

    @Test
    void aWorkerEndsWithItsParent() throws Exception {
        var process = new ProcessBuilder(command(WorkerMain.class)).start();
        assertThat(process.getInputStream().read()).isNotNegative();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /// The worker's command line without the system's own means of taking the network away.
    private static List<String> command(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(Command.of(Limits.usual(), main.getName()));
        while (!command.getFirst().endsWith("java")) {
            command.removeFirst();
        }
        int path = command.indexOf("-cp") + 1;
        command.set(path, command.get(path) + File.pathSeparator + classes());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path classes() throws IOException {
        try {
            return Path.of(IsolationTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
