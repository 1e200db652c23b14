package org.gouji.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.gouji.local.Servers;

/// P1: the whole pipeline beside baseline R. P6: from accepted to queryable with findings at half of that
/// speed. P9: CPU seconds of the services for 1,000 reports.
final class PipelineBench implements Main.Measurement {

    private static final Duration LONGEST = Duration.ofMinutes(20);

    /// Latency is measured on fewer documents: a tenth, but enough for a percentile.
    private static final int FEWEST_PACED = 500;

    @Override
    public Figures measure(Options options) throws Exception {
        String kafka = Servers.kafka();
        String mongodb = Servers.mongodb();
        String run = Long.toString(System.currentTimeMillis(), 36);
        String database = "gouji_bench_" + run;
        var documents = Documents.any(options.documents());
        try (var mongo = MongoClients.create(mongodb)) {
            try {
                return measure(options, kafka, mongodb, mongo, run, documents);
            } finally {
                mongo.getDatabase(database).drop();
            }
        }
    }

    private static Figures measure(
            Options options, String kafka, String mongodb, MongoClient mongo, String run, List<byte[]> documents)
            throws Exception {
        double baseline = new Baseline(kafka, mongo, run).measure(documents);
        var figures = new Figures()
                .add("broker", Servers.isKafkaGiven() ? "given by GOUJI_KAFKA" : "embedded, acks=all, one replica")
                .add("store", Servers.isMongodbGiven() ? "given by GOUJI_MONGODB_URI" : "embedded (no MongoDB figure)")
                .add("documents (distinct)", documents.size());
        try (var services = new Services(options.root(), kafka, mongodb, "gouji_bench_" + run)) {
            double pipeline = throughput(services, mongo, run, documents, figures);
            figures.add("baseline R", baseline, "documents/s")
                    .add("whole pipeline", pipeline, "documents/s")
                    .add("P1 pipeline ÷ R (goal ≥ 0.70)", pipeline / baseline, "×");
            latency(services, mongo, run, pipeline / 2, documents, figures);
        }
        return figures;
    }

    /// From the first request to the last outcome.
    private static double throughput(
            Services services, MongoClient mongo, String run, List<byte[]> documents, Figures figures)
            throws Exception {
        warmUp(services, mongo, run);
        double cpu = services.cpuSeconds();
        long started = System.nanoTime();
        var uploader = new Uploader(services.address("ingest", "/v1/documents?portal=bench-" + run));
        var outcomes = new Outcomes(mongo.getDatabase("gouji_bench_" + run).getCollection("uploads"));
        try (var background = Executors.newSingleThreadExecutor()) {
            background.execute(() -> uploader.all(documents));
            outcomes.await(documents.size(), uploader.accepted(), LONGEST);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        double used = services.cpuSeconds() - cpu;
        figures.add("P9 CPU seconds of the services per 1,000 reports (goal ≤ 4)", used * 1000 / documents.size(), "s");
        return documents.size() / seconds;
    }

    private static void warmUp(Services services, MongoClient mongo, String run) throws Exception {
        var pages = Documents.any(FEWEST_PACED + 200).subList(FEWEST_PACED, FEWEST_PACED + 200).stream()
                .map(page -> Documents.salted(page, "warm"))
                .toList();
        var uploader = new Uploader(services.address("ingest", "/v1/documents?portal=warm-" + run));
        uploader.all(pages);
        new Outcomes(mongo.getDatabase("gouji_bench_" + run).getCollection("uploads"))
                .await(pages.size(), uploader.accepted(), LONGEST);
    }

    private static void latency(
            Services services, MongoClient mongo, String run, double rate, List<byte[]> documents, Figures figures)
            throws Exception {
        int number = Math.min(documents.size(), Math.max(FEWEST_PACED, documents.size() / 10));
        var pages = documents.subList(0, number).stream()
                .map(page -> Documents.salted(page, "paced"))
                .toList();
        var uploader = new Uploader(services.address("ingest", "/v1/documents?portal=paced-" + run));
        var outcomes = new Outcomes(mongo.getDatabase("gouji_bench_" + run).getCollection("uploads"));
        try (var background = Executors.newSingleThreadExecutor()) {
            background.execute(() -> uploader.paced(pages, rate));
            outcomes.await(pages.size(), uploader.accepted(), LONGEST);
        }
        var queryable = Percentiles.of(outcomes.delays());
        var accepted = Percentiles.of(uploader.waits());
        figures.add("rate of the latency part (open loop)", rate, "documents/s")
                .add("request → 202, p50 / p99", accepted.text(0.5, 0.99))
                .add("P6 202 → queryable, p50 / p99 (goal 25 / 150 ms)", queryable.text(0.5, 0.99))
                .add("resolution of P6", Map.of("ms", Outcomes.STEP.toMillis()));
    }
}
