package org.gouji.cli.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.gouji.contracts.json.Json;
import org.jspecify.annotations.Nullable;

/// Sends one file after the other to one address. Asks again, with growing pauses, while the service is
/// busy or does not answer; the same file always carries the same `Idempotency-Key`, so that asking again
/// never makes a second upload.
final class Sender implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final URI address;
    private final @Nullable String key;
    private final String portal;
    private final HttpClient client;

    Sender(URI to, String portal, @Nullable String key) {
        String base = to.toString().replaceAll("/+$", "");
        this.address = URI.create(base + "/v1/documents?portal=" + encoded(portal));
        this.portal = portal;
        this.key = key;
        this.client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    }

    Outcome send(Path file, Receipts receipts) {
        try {
            String upload = Fingerprint.of(portal, file);
            if (receipts.has(address.toString(), upload)) {
                return new Outcome.Known();
            }
            Outcome outcome = send(file, upload);
            if (outcome instanceof Outcome.Accepted(JsonNode receipt)) {
                receipts.keep(address.toString(), upload, file, receipt);
            }
            return outcome;
        } catch (IOException e) {
            return new Outcome.Unreadable(e.getClass().getSimpleName().replace("Exception", ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("interrupted");
        }
    }

    private Outcome send(Path file, String upload) throws IOException, InterruptedException {
        var request = request(file, upload);
        var patience = new Patience();
        while (true) {
            Outcome outcome = attempt(request);
            if (!(outcome instanceof Outcome.Unreachable) || !patience.again()) {
                return outcome;
            }
        }
    }

    private Outcome attempt(HttpRequest request) throws InterruptedException {
        try {
            return outcome(client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (ConnectException e) {
            return new Outcome.Unreachable(address.getAuthority() + " 拒绝连接 refuses the connection");
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Outcome.Unreachable(address.getAuthority() + " " + why);
        }
    }

    private Outcome outcome(HttpResponse<String> answer) {
        JsonNode body = json(answer.body());
        int status = answer.statusCode();
        if (status == 202 && body.has("uploadId")) {
            return new Outcome.Accepted(body);
        }
        String why =
                body.path("detailZh").asText("") + " " + body.path("detail").asText("HTTP " + status);
        if (status / 100 == 4 && status != 408 && status != 429) {
            return new Outcome.Refused(body.path("code").asText("http-" + status), why.strip());
        }
        return new Outcome.Unreachable(address.getAuthority() + " HTTP " + status + " " + why.strip());
    }

    private HttpRequest request(Path file, String upload) throws IOException {
        String name = encoded(String.valueOf(file.getFileName()));
        var request = HttpRequest.newBuilder(URI.create(address + "&fileName=" + name))
                .timeout(ANSWER)
                .header("Idempotency-Key", upload)
                .header("Content-Type", MediaTypes.of(file))
                .POST(BodyPublishers.ofFile(file));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    private static JsonNode json(String body) {
        try {
            JsonNode node = Json.MAPPER.readTree(body);
            return node == null ? Json.MAPPER.createObjectNode() : node;
        } catch (JsonProcessingException e) {
            return Json.MAPPER.createObjectNode();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
