package org.gouji.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.reader.RawDocument;
import org.gouji.reader.ReportReader;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// P2: the full reading of an HTML page beside `Jsoup.parse` of the same bytes.
public final class ReaderBench implements Main.Measurement {

    private static final int PAGES = 200;

    @Override
    public Figures measure(Options options) throws Exception {
        var scores = Jmh.run(Pages.class);
        double parse = scores.getOrDefault("parse", Double.NaN);
        double read = scores.getOrDefault("read", Double.NaN);
        return new Figures()
                .add("pages (HTML, distinct)", PAGES)
                .add("Jsoup.parse, one page", parse, "µs")
                .add("ReportReader.read, one page", read, "µs")
                .add("P2 read ÷ parse (goal ≤ 1.5)", read / parse, "×");
    }

    /// All pages once.
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public static class Pages {

        private final ReportReader reader = new ReportReader();
        private List<byte[]> pages = List.of();
        private int next;

        @Setup
        public void make() {
            pages = Documents.html(PAGES);
        }

        private byte[] page() {
            next = (next + 1) % pages.size();
            return pages.get(next);
        }

        @Benchmark
        public Object parse() {
            return Jsoup.parse(new String(page(), StandardCharsets.UTF_8));
        }

        @Benchmark
        public Object read() {
            return reader.read(RawDocument.of(page()));
        }
    }
}
