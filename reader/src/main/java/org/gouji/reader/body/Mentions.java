package org.gouji.reader.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.reader.search.Search;

/// How often the text names which places.
final class Mentions {

    private static final Search AGENCY = Search.of("(?:[^\\s\\p{Punct},，。;；、:：（）《》“”和与及的在由对等]"
            + "|(?<=住房|资源|工业|科学|经济|文化|发展|卫生|规划|农业|商务|粮食)和){2,14}?(?:局|委员会|委|办公[室厅]|厅|中心|院)");
    /// The government's own office and the party's committee speak for the place.
    private static final Search OF_THE_PLACE = Search.of("(?:人民)?政府.*|[省市州县区]?委.*|政务.*");

    private static final Search ZONE = Search.of("[\\p{IsHan}]{2,14}?(?:开发区|实验区|试验区|示范区|高新区|新区|园区|度假区|管委会|管理委员会)");

    private static final int LONGEST_AGENCY = 20;
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
                if (!countAgency(at, step.end())) {
                    counts.merge(text.substring(at, step.end()), 1, Integer::sum);
                }
                at = step.end();
            }
        }
    }

    /// Whether the place only begins the name of an agency or of a zone in it.
    private boolean countAgency(int start, int end) {
        int limit = Math.min(text.length(), end + LONGEST_AGENCY);
        var agency = AGENCY.at(text, end, limit);
        if (agency != null) {
            agencies.merge(text.substring(start, agency.end()), 1, Integer::sum);
            return !OF_THE_PLACE.is(agency.group());
        }
        return ZONE.at(text, end, limit) != null;
    }

    /// The name that is written most often among those wanted, and `enough` times at least; none where
    /// another comes near it.
    Optional<String> foremost(int enough, Predicate<Division> wanted) {
        return foremost(wanted).filter(name -> count(name) >= enough);
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
