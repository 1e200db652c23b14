package org.gouji.acceptance.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Rendered;

/// A client as ours should be: several uploads at once, each under its own key, again and again until it has
/// its receipt.
final class Sender implements AutoCloseable {

    static final String PORTAL = "flow-test";

    private static final int AT_ONCE = 6;
    private static final Duration PAUSE = Duration.ofMillis(150);

    /// What ingest promised: the answer to a document.
    record Receipt(Document document, String uploadId, String documentId, int partition, long offset) {}

    /// What is sent.
    record Document(byte[] bytes, String mediaType, String fileName) {
        static Document of(Rendered rendered) {
            return new Document(rendered.bytes(), rendered.mediaType(), rendered.fileName());
        }
    }

    private final HttpClient http;
    private final URI ingest;
    private final String run;
    private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();
    private final Semaphore allowed = new Semaphore(0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Sender(HttpClient http, URI ingest, String run) {
        this.http = http;
        this.ingest = ingest;
        this.run = run;
    }

    /// Lets so many more documents go.
    void allow(int documents) {
        allowed.release(documents);
    }

    /// Starts sending what is allowed; the futures end when all have their receipts.
    List<Future<?>> start(List<Document> documents) {
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>(
                IntStream.range(0, documents.size()).boxed().toList());
        return IntStream.range(0, AT_ONCE)
                .<Future<?>>mapToObj(_ -> threads.submit(() -> {
                    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                        allowed.acquire();
                        send(run + "-" + next, documents.get(next));
                    }
                    return null;
                }))
                .toList();
    }

    /// The receipts so far, by upload.
    Map<String, Receipt> receipts() {
        return receipts;
    }

    private void send(String key, Document document) throws InterruptedException {
        var request = HttpRequest.newBuilder(ingest.resolve("/v1/documents?portal=" + PORTAL + "&fileName="
                        + URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8)))
                .header("Content-Type", document.mediaType())
                .header("Idempotency-Key", key)
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofByteArray(document.bytes()))
                .build();
        while (!accepted(request, document)) {
            Thread.sleep(PAUSE);
        }
    }

    /// No answer and "not now" both mean: again, under the same key.
    private boolean accepted(HttpRequest request, Document document) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 202) {
                keep(document, Json.MAPPER.readTree(answer.body()));
                return true;
            }
            if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                throw new AssertionError("refused: " + answer.statusCode() + " " + answer.body());
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private void keep(Document document, JsonNode receipt) {
        String upload = receipt.get("uploadId").asText();
        receipts.put(
                upload,
                new Receipt(
                        document,
                        upload,
                        receipt.get("documentId").asText(),
                        receipt.get("partition").asInt(),
                        receipt.get("offset").asLong()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
