package org.gouji.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// P3: all rules on one report.
public final class RulesBench implements Main.Measurement {

    private static final int REPORTS = 200;

    @Override
    public Figures measure(Options options) throws Exception {
        return new Figures()
                .add("reports (distinct)", REPORTS)
                .add(
                        "P3 all rules on one report (goal ≤ 100 µs)",
                        Jmh.run(Reports.class).getOrDefault("validate", Double.NaN),
                        "µs");
    }

    /// All reports once.
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public static class Reports {

        private final RuleEngine engine = new RuleEngine();
        private List<Dossier> dossiers = List.of();
        private int next;

        @Setup
        public void read() {
            var reader = new ReportReader();
            dossiers = Documents.any(REPORTS).stream()
                    .map(bytes -> reader.read(RawDocument.of(bytes)))
                    .filter(Reading.Read.class::isInstance)
                    .map(reading -> Dossier.of(((Reading.Read) reading).report()))
                    .toList();
        }

        @Benchmark
        public Object validate() {
            next = (next + 1) % dossiers.size();
            return engine.validate(dossiers.get(next));
        }
    }
}
