package org.gouji.cli.up;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.json.Json;

/// The samples: sent to ingest, and awaited at query. Sent twice they are the same uploads.
final class Samples {

    private static final Set<String> FINAL = Set.of("published", "rejected", "dead", "duplicate");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 30;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private final Settings settings;
    private final HttpClient client;

    Samples(Settings settings, HttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /// What became of one sample: its upload as query tells it.
    record Outcome(String file, JsonNode upload) {}

    /// Sends every sample and waits until each has come to its end.
    List<Outcome> load() throws IOException, InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        var receipts = new ArrayList<Outcome>();
        for (Path file : files()) {
            receipts.add(new Outcome(file.getFileName().toString(), send(file)));
        }
        long began = System.nanoTime();
        for (Outcome receipt : receipts) {
            outcomes.add(new Outcome(receipt.file(), await(receipt, began)));
        }
        return outcomes;
    }

    /// The joined view of a report.
    JsonNode report(String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.address(Part.QUERY) + "/v1/reports/" + path(id)));
        return json(patiently(request.build()));
    }

    private List<Path> files() throws IOException {
        Path folder = settings.root().resolve("samples/reports");
        if (!Files.isDirectory(folder)) {
            throw new Trouble(folder + " 不存在，可用 --no-samples。", "There are no samples: use --no-samples.");
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private JsonNode send(Path file) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(file);
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        var address = settings.address(Part.INGEST) + "/v1/documents?portal=samples&fileName=" + name;
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Idempotency-Key", "samples-" + sha256(bytes))
                .header("Content-Type", mediaType(file))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        return json(patiently(request));
    }

    private JsonNode await(Outcome receipt, long began) throws IOException, InterruptedException {
        String upload = receipt.upload().path("uploadId").asText();
        var address = URI.create(settings.address(Part.QUERY) + "/v1/uploads/" + upload);
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            var answer = patiently(HttpRequest.newBuilder(address).build());
            if (answer.statusCode() == 200
                    && FINAL.contains(json(answer).path("status").asText())) {
                return json(answer);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new Trouble(
                "样例 " + receipt.file() + " 在三分钟内仍不可查询，详见日志目录。",
                "A sample is still not queryable after three minutes: the logs say why.");
    }

    /// A service may die and be started again meanwhile, or ask to come back later.
    private HttpResponse<byte[]> patiently(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                var answer = client.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() < 500) {
                    return answer;
                }
            } catch (IOException _) {
                // asked again below
            }
            Thread.sleep(BETWEEN_ATTEMPTS);
        }
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.request().uri() + " answers " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return Json.MAPPER.readTree(answer.body());
    }

    private static String path(String reportId) {
        int slash = reportId.lastIndexOf('/');
        String body = URLEncoder.encode(reportId.substring(0, slash), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return body + reportId.substring(slash);
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".html") || name.endsWith(".htm") ? "text/html" : "text/plain";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
