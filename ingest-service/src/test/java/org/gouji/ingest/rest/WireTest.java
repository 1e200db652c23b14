package org.gouji.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.contracts.event.Topics;
import org.gouji.ingest.Documents;
import org.gouji.ingest.TestServers;
import org.gouji.ingest.upload.InFlight;
import org.gouji.local.Servers;
import org.gouji.local.TopicPipe;
import org.junit.jupiter.api.Test;

/// What well-behaved clients never do, said on the wire itself.
@QuarkusTest
@WithTestResource(TestServers.class)
class WireTest {

    @Inject
    InFlight inFlight;

    @TestHTTPResource
    URI service;

    @Test
    void aLengthBeyondTheLimitIsRefusedBeforeAnyByteIsSent() throws IOException {
        assertThat(answer("Content-Length: 100000000\r\nExpect: 100-continue", new byte[0]))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"too-large\"", "6291456");
    }

    @Test
    void aBodyThatGrowsBeyondTheLimitIsRefusedOnTheWay() throws IOException {
        byte[] bytes = chunk(Documents.noise(7 << 20));
        assertThat(answer("Transfer-Encoding: chunked", bytes))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"too-large\"");
    }

    @Test
    void chunksAreADocument() throws IOException {
        byte[] bytes = Documents.text();
        byte[] body = concat(chunk(bytes), "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer("Transfer-Encoding: chunked", body))
                .startsWith("HTTP/1.1 202 ")
                .contains(Documents.sha256(bytes));
    }

    @Test
    void noChunksAreNone() throws IOException {
        byte[] body = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(answer("Transfer-Encoding: chunked", body))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"empty\"");
    }

    @Test
    void aFormsMediaTypeIsOnlyAHint() throws IOException {
        byte[] bytes = "a=b&c=d".getBytes(StandardCharsets.US_ASCII);
        assertThat(answer("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 7", bytes))
                .startsWith("HTTP/1.1 202 ")
                .contains(Documents.sha256(bytes));
    }

    @Test
    void aBodyThatEndsTooEarlyIsNowhere() throws IOException {
        byte[] bytes = Documents.noise(10_000);
        byte[] half = Arrays.copyOf(bytes, 5_000);
        goAway("Content-Length: 10000", half);
        goAway("Transfer-Encoding: chunked", chunk(half));
        assertThat(TopicPipe.all(Servers.kafka(), Topics.DOCUMENTS_RECEIVED))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .isNotEmpty()
                .noneMatch(json -> json.contains(Documents.sha256(bytes)) || json.contains(Documents.sha256(half)));
    }

    /// Sends a part that is seen to arrive, and no more.
    private void goAway(String headers, byte[] part) throws IOException {
        double before = aborted();
        try (var socket = open()) {
            write(socket.getOutputStream(), headers, part);
            await().until(() -> inFlight.bytes() == 5_000);
        }
        await().until(() -> aborted() == before + 1);
        assertThat(inFlight.bytes()).isZero();
    }

    private static double aborted() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("gouji_documents_total") && line.contains("reason=\"aborted\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /// Sends a request and reads the answer to its end. The service may close before it has all.
    private String answer(String headers, byte[] body) throws IOException {
        try (var socket = open()) {
            try {
                write(socket.getOutputStream(), headers + "\r\nConnection: close", body);
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("(?i).*(broken pipe|reset).*");
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket open() throws IOException {
        return new Socket(service.getHost(), service.getPort());
    }

    private static void write(OutputStream out, String headers, byte[] body) throws IOException {
        String head = "POST /v1/documents HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private static byte[] chunk(byte[] bytes) {
        return concat(
                (Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                bytes,
                "\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
