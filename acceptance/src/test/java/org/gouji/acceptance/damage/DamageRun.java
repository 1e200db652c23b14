package org.gouji.acceptance.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.samples.damage.Damage;
import org.gouji.samples.damage.DamagedPage;
import org.gouji.samples.damage.DamagedPages;
import org.gouji.samples.damage.Layout;

/// Reads damaged pages from the command line.
///
/// - `cases=2000 [from=0] [seed=1]`: so many, side by side, with the accuracy tables and the faults;
/// - `pairs=2000 [from=0] [seed=1]`: the same of every two damages in every layout, [DamagedPages#together] in all;
/// - `at=123 [seed=1] [layout=HTML] [damages=A,B] [out=FILE]`: one of them with all its faults and doubts, its
///   page written to a file.
final class DamageRun {

    private DamageRun() {}

    public static void main(String... arguments) throws IOException {
        var options = Stream.of(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        long seed = Long.parseLong(options.getOrDefault("seed", "1"));
        var pages = new DamagedPages(seed, Reporters::draw);
        if (options.containsKey("at")) {
            one(pages, Long.parseLong(options.get("at")), seed, options);
        } else if (options.containsKey("pairs")) {
            many(pages::pair, Long.parseLong(options.get("pairs")), options);
        } else {
            many(pages::at, Long.parseLong(options.getOrDefault("cases", "2000")), options);
        }
    }

    private static void one(DamagedPages pages, long index, long seed, Map<String, String> options) throws IOException {
        var origin = pages.at(index).origin();
        var layout = options.containsKey("layout") ? Layout.valueOf(options.get("layout")) : origin.layout();
        var damages = options.containsKey("damages") ? damages(options.get("damages")) : origin.damages();
        var page = pages.make(new DamagedPage.Case(seed, index, layout, damages));
        var judgement = Judgement.of(page);
        System.out.println(Accuracy.name(page) + " " + page.report().title());
        judgement.faults().forEach(fault -> System.out.println("FAULT " + fault));
        judgement.doubts().forEach(doubt -> System.out.println("DOUBT " + doubt));
        for (var outcome : Judgement.Outcome.values()) {
            System.out.println(outcome + " " + judgement.count(outcome));
        }
        if (options.containsKey("out")) {
            Files.write(Path.of(options.get("out")), page.bytes());
        }
    }

    private static List<Damage> damages(String names) {
        var damages = new ArrayList<Damage>();
        for (var name : names.split(",")) {
            if (!name.isEmpty()) {
                damages.add(Damage.valueOf(name));
            }
        }
        return damages;
    }

    private static DamagedPage page(LongFunction<DamagedPage> pages, long index) {
        try {
            return pages.apply(index);
        } catch (RuntimeException e) {
            throw new IllegalStateException("page " + index + " cannot be made", e);
        }
    }

    private static void many(LongFunction<DamagedPage> pages, long cases, Map<String, String> options) {
        long from = Long.parseLong(options.getOrDefault("from", "0"));
        var accuracy = new Accuracy();
        long start = System.nanoTime();
        var making = new LongAdder();
        boolean doubts = options.containsKey("doubts");
        LongStream.range(from, from + cases).parallel().forEach(index -> {
            long begun = System.nanoTime();
            var page = page(pages, index);
            making.add(System.nanoTime() - begun);
            try {
                var judgement = Judgement.of(page);
                accuracy.count(page, judgement);
                if (doubts && !judgement.doubts().isEmpty()) {
                    System.out.println(
                            Accuracy.name(page) + " DOUBT " + judgement.doubts().size() + " "
                                    + judgement.doubts().getFirst());
                }
            } catch (RuntimeException e) {
                System.out.println("CRASH " + Accuracy.name(page) + " " + e);
            }
        });
        accuracy.faults().forEach((page, fault) -> System.out.println(page + " FAULT " + fault));
        System.out.println(accuracy.markdown());
        System.out.printf(
                "%.1f s, of them %.1f s of two at most for making the pages%n",
                (System.nanoTime() - start) / 1e9, making.sum() / 1e9);
    }
}
