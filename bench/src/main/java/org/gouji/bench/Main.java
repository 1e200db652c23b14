package org.gouji.bench;

import java.util.List;
import java.util.Map;

/// `./gouji bench [NAME] [--documents N]`: measures and prints a table; the figures are also written as JSON.
public final class Main {

    private static final int USAGE = 64;

    private static final Map<String, Measurement> ALL =
            Map.of("pipeline", new PipelineBench(), "reader", new ReaderBench(), "rules", new RulesBench());

    private static final List<String> ORDER = List.of("reader", "rules", "pipeline");

    /// Something that can be measured.
    interface Measurement {
        Figures measure(Options options) throws Exception;
    }

    private Main() {}

    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments, ALL.keySet());
        } catch (IllegalArgumentException e) {
            System.err.println("用法有误 wrong usage: " + e.getMessage());
            System.exit(USAGE);
            return;
        }
        try {
            for (var name : options.name() == null ? ORDER : List.of(options.name())) {
                var measurement = ALL.get(name);
                if (measurement != null) {
                    measurement.measure(options).publish(name, options.root());
                }
            }
            System.exit(0);
        } catch (Exception e) {
            System.err.println("无法测量 could not be measured: " + e);
            System.exit(1);
        }
    }
}
