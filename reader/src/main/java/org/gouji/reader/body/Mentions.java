package org.gouji.reader.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How often the text names which places.
final class Mentions {

    private static final Pattern AGENCY =
            Pattern.compile("[^\\s\\p{Punct},，。;；、:：（）《》“”和与及的在由对等]{2,14}?(?:局|委员会|委|办公[室厅]|厅|中心|院)");
    private static final int ENOUGH = 3;
    private static final double CLEARLY = 1.5;

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> agencies = new HashMap<>();

    Mentions(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            PlaceStep step = PlaceStep.at(text, at, List.of());
            if (step == null) {
                at++;
            } else {
                counts.merge(text.substring(at, step.end()), 1, Integer::sum);
                countAgency(at, step.end());
                at = step.end();
            }
        }
    }

    private void countAgency(int start, int end) {
        var agency = AGENCY.matcher(text).region(end, text.length());
        if (agency.lookingAt()) {
            agencies.merge(text.substring(start, agency.end()), 1, Integer::sum);
        }
    }

    boolean names(Division division) {
        return text.contains(division.name());
    }

    /// How often the text matches.
    int count(Pattern pattern) {
        return (int) pattern.matcher(text).results().count();
    }

    /// The name that is written most often among those wanted; none where another comes near it.
    Optional<String> foremost(Predicate<Division> wanted) {
        List<String> names = ranked(wanted);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int first = count(names.getFirst());
        int second = names.size() > 1 ? count(names.get(1)) : 0;
        return first >= Math.min(ENOUGH, 1 + second * ENOUGH) && first >= second * CLEARLY
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    /// The agency with its place that is written most often and ends in `suffix`; none where two are level.
    Optional<String> foremostAgency(String suffix) {
        List<String> names = agencies.keySet().stream()
                .filter(name -> name.endsWith(suffix))
                .sorted(Comparator.comparingInt((String name) -> -agencies.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean tie = names.size() > 1
                && agencies.getOrDefault(names.get(0), 0).equals(agencies.getOrDefault(names.get(1), 0));
        return names.isEmpty() || tie ? Optional.empty() : Optional.of(names.getFirst());
    }

    private List<String> ranked(Predicate<Division> wanted) {
        var names = new ArrayList<String>();
        counts.forEach((name, n) -> {
            if (Divisions.all().named(name).stream().anyMatch(wanted)) {
                names.add(name);
            }
        });
        names.sort(Comparator.comparingInt((String name) -> -count(name)).thenComparing(Comparator.naturalOrder()));
        return names;
    }

    private int count(String name) {
        return counts.getOrDefault(name, 0);
    }
}
