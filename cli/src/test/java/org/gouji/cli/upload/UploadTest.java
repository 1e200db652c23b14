package org.gouji.cli.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.cli.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UploadTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger busy = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void ingest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/documents", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void allAcceptedExitsWithZeroAndKeepsReceipts() throws IOException {
        files("a.html", "b.txt", "sub/c.txt");
        assertThat(upload()).isZero();
        assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        assertThat(queries).allMatch(query -> query.contains("portal=%E5%8E%BF"));
        assertThat(Files.readAllLines(receipts())).hasSize(3).allMatch(line -> line.contains("\"uploadId\""));
    }

    @Test
    void theSameFileCarriesTheSameKeyFromAnyFolder() throws IOException {
        files("a.html");
        upload();
        Files.move(folder.resolve("in/a.html"), folder.resolve("in/renamed.html"));
        upload();
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).matches("[!-~]{1,255}");
    }

    @Test
    void resumeSkipsWhatHasAReceipt() throws IOException {
        files("a.html");
        upload();
        files("b.html");
        assertThat(upload("--resume")).isZero();
        assertThat(keys).hasSize(2);
        assertThat(out.toString()).contains("had a receipt 1");
    }

    @Test
    void aTornReceiptIsNoReceipt() throws IOException {
        files("a.html");
        upload();
        String whole = Files.readString(receipts());
        Files.writeString(receipts(), whole.substring(0, whole.length() / 2));
        assertThat(upload("--resume")).isZero();
        assertThat(keys).hasSize(2);
        assertThat(Files.readAllLines(receipts())).hasSize(2);
    }

    @Test
    void aRefusedFileExitsWithOneAndSaysWhyInOneLine() throws IOException {
        files("a.html", "refuse.txt");
        assertThat(upload()).isOne();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("refuse.txt")
                .contains("[empty]");
    }

    @Test
    void anArchiveIsRefusedHere() throws IOException {
        files("many.zip", "web.warc.gz", "lines.ndjson");
        assertThat(upload()).isOne();
        assertThat(keys).isEmpty();
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.contains("[unsupported-format]"));
    }

    @Test
    void aBusyServiceIsAskedAgain() throws IOException {
        busy.set(2);
        files("a.html");
        assertThat(upload()).isZero();
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotAnswerExitsWithTwoInOneLine() throws IOException {
        files("a.html", "b.html", "c.html");
        server.stop(0);
        assertThat(upload()).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("does not answer");
    }

    @Test
    void aFileThatIsNotThereExitsWithTwo() {
        assertThat(run(List.of(folder.resolve("none.txt").toString()))).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.txt");
    }

    @Test
    void wrongOptionsAreWrongUsage() {
        String file = folder.toString();
        assertThat(Main.run("upload", file, "--portal", "p")).isEqualTo(64);
        assertThat(Main.run("upload", file, "--to", "ftp://x", "--portal", "p")).isEqualTo(64);
        assertThat(Main.run("upload", file, "--to", address(), "--portal", "p", "--parallel", "0"))
                .isEqualTo(64);
        assertThat(Main.run("upload", file, "--to", address(), "--portal", " ")).isEqualTo(64);
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        queries.add(exchange.getRequestURI().getRawQuery());
        exchange.getRequestBody().readAllBytes();
        if (busy.getAndDecrement() > 0) {
            respond(exchange, 503, "{\"code\":\"overloaded\",\"detail\":\"too many\"}");
        } else if (exchange.getRequestURI().getQuery().contains("refuse")) {
            respond(exchange, 400, "{\"code\":\"empty\",\"detail\":\"the document is empty\"}");
        } else {
            respond(exchange, 202, "{\"uploadId\":\"u1\",\"documentId\":\"d1\",\"status\":\"accepted\"}");
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(bytes);
        }
    }

    private void files(String... names) throws IOException {
        for (var name : names) {
            Path file = folder.resolve("in").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "content of " + name);
        }
    }

    private int upload(String... more) {
        var arguments = new ArrayList<>(List.of(folder.resolve("in").toString()));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private int run(List<String> arguments) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(
                "--to", address(), "--portal", "县", "--receipts", receipts().toString()));
        return new CommandLine(new Upload())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Path receipts() {
        return folder.resolve("receipts.ndjson");
    }
}
