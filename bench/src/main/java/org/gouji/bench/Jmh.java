package org.gouji.bench;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks of a class in processes of their own: four each, because one JVM's luck is not a figure.
final class Jmh {

    private static final int TURNS = 4;
    private static final int ITERATIONS = 4;

    /// Reading is many small methods: its times still fall in the twentieth second.
    private static final int WARM_UP = 30;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    private Jmh() {}

    /// The median of each benchmark's iterations, by its method's name. The benchmarks take turns, each turn in a
    /// process of its own and in the opposite order of the last, so that what else the machine does meets them all.
    static Map<String, Double> run(Class<?> benchmarks) throws RunnerException {
        var names = new ArrayList<>(Stream.of(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .sorted()
                .toList());
        var times = new HashMap<String, List<Double>>();
        for (int turn = 0; turn < TURNS; turn++, Collections.reverse(names)) {
            for (var name : names) {
                times.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(turn(benchmarks, name));
            }
        }
        var medians = new HashMap<String, Double>();
        times.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private static List<Double> turn(Class<?> benchmarks, String name) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName().replace('$', '.') + "." + name) + "$")
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .build();
        return new Runner(options)
                .run().stream()
                        .flatMap(result -> result.getBenchmarkResults().stream())
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList();
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
