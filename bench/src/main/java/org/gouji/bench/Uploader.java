package org.gouji.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.gouji.contracts.json.Json;

/// Sends documents and remembers when each was accepted, by upload id.
final class Uploader {

    /// Enough requests in flight to keep the service busy, few enough to measure it and not the client.
    private static final int CLIENTS = 8;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI documents;

    /// When each upload was accepted, in nanoseconds of this machine's clock.
    private final Map<String, Long> accepted = new ConcurrentHashMap<>();

    /// How long each request took, in nanoseconds.
    private final Map<String, Long> waited = new ConcurrentHashMap<>();

    Uploader(URI documents) {
        this.documents = documents;
    }

    Map<String, Long> accepted() {
        return accepted;
    }

    List<Long> waits() {
        return List.copyOf(waited.values());
    }

    /// As fast as the service takes them.
    void all(List<byte[]> pages) {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            pages.forEach(page -> clients.execute(() -> send(page, System.nanoTime())));
        }
    }

    /// Open loop: each document has its time, and what waits for its turn is counted from then.
    void paced(List<byte[]> pages, double perSecond) {
        long start = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < pages.size(); i++) {
                long due = start + (long) (i * 1e9 / perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                byte[] page = pages.get(i);
                clients.execute(() -> send(page, due));
            }
        }
    }

    private void send(byte[] page, long due) {
        try {
            var request = HttpRequest.newBuilder(documents)
                    .POST(BodyPublishers.ofByteArray(page))
                    .build();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 202) {
                throw new IllegalStateException("upload answered " + response.statusCode());
            }
            long now = System.nanoTime();
            String id = Json.MAPPER.readTree(response.body()).path("uploadId").asText();
            accepted.put(id, now);
            waited.put(id, now - due);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
