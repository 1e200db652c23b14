package org.gouji.reader.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Places of the list for tests: all provinces, and cities, counties and townships in equal shares.
final class Catalogue {

    private static final int EACH = 300;

    private Catalogue() {}

    /// Places that their full name tells from every other.
    static List<Division> sample() {
        var all = ALL;
        return Stream.of(of(all, 2, 31), of(all, 4, EACH), of(all, 6, EACH), of(all, 9, EACH))
                .flatMap(List::stream)
                .toList();
    }

    static List<Division> ambiguous() {
        return ALL.stream()
                .filter(d -> d.isTownship() && Divisions.all().named(d.name()).size() > 1)
                .toList();
    }

    private static List<Division> of(List<Division> all, int digits, int most) {
        var level = all.stream()
                .filter(d -> d.digits().length() == digits && !d.isZone() && !d.isFiller())
                .filter(d -> PrintedName.of(d.fullName()).places().size() == 1)
                .toList();
        int step = Math.max(1, level.size() / most);
        var sample = new ArrayList<Division>();
        for (int i = 0; i < level.size() && sample.size() < most; i += step) {
            sample.add(level.get(i));
        }
        return sample;
    }

    private static final List<Division> ALL = all();

    private static List<Division> all() {
        var all = new LinkedHashSet<Division>();
        var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/divisions/divisions.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String name : line.replaceAll("\\d", "").strip().split(" ", -1)) {
                    Divisions.all().named(name).stream()
                            .filter(d -> d.name().equals(name))
                            .forEach(all::add);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }
}
