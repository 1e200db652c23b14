package org.gouji.cli.up;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.contracts.json.Json;

/// How many reports query shows, by verdict.
record Counts(Map<String, Integer> byVerdict, boolean complete) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PAGE = 200;

    /// Looking further would take long, and nobody counts so many by eye.
    private static final int MOST_PAGES = 50;

    /// Asks query at this address, page by page.
    static Counts of(HttpClient client, String query) throws IOException, InterruptedException {
        var counts = new TreeMap<String, Integer>();
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode reports = ask(client, query + "/v1/reports?limit=" + PAGE + cursor);
            reports.path("items")
                    .forEach(report -> counts.merge(report.path("verdict").asText(), 1, Integer::sum));
            if (!reports.hasNonNull("next")) {
                return new Counts(counts, true);
            }
            cursor = "&cursor=" + URLEncoder.encode(reports.path("next").asText(), StandardCharsets.UTF_8);
        }
        return new Counts(counts, false);
    }

    /// One line, such as `12 (9 valid, 3 invalid)`.
    @Override
    public String toString() {
        int all = byVerdict.values().stream().mapToInt(Integer::intValue).sum();
        String verdicts = byVerdict.entrySet().stream()
                .map(verdict -> verdict.getValue() + " " + verdict.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
        return all + (complete ? "" : "+") + (all == 0 ? "" : verdicts);
    }

    private static JsonNode ask(HttpClient client, String address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return Json.MAPPER.readTree(answer.body());
    }
}
