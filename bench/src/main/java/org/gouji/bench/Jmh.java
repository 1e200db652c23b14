package org.gouji.bench;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs one benchmark class in forks of its own: three of them, because one JVM's luck is not a figure.
final class Jmh {

    private static final int FORKS = 3;
    private static final int ITERATIONS = 4;

    /// Reading is many small methods: its times still fall in the twentieth second.
    private static final int WARM_UP = 30;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private Jmh() {}

    /// The mean of each benchmark, by its method's name.
    static Map<String, Double> run(Class<?> benchmarks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmarks.getName().replace('$', '.') + "\\..*")
                .forks(FORKS)
                .warmupIterations(WARM_UP)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .build();
        var scores = new HashMap<String, Double>();
        for (RunResult result : new Runner(options).run()) {
            scores.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }
}
