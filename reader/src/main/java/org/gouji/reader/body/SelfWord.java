package org.gouji.reader.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// What the writer calls itself: 我镇, 我局, 我县.
record SelfWord(String suffix) {

    private static final Search WORD = Search.of("(?:我|本)(省|自治区|市|州|县|区|旗|镇|乡|街|局|委|办|厅|中心|院)(?!级|法|案|理|公(?!开))");

    /// The word used most often; at a tie the one used first.
    static Optional<SelfWord> in(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String best = "";
        for (var words = WORD.in(text); words.next(); ) {
            Matcher matcher = words.matcher();
            int count = counts.merge(matcher.group(1), 1, Integer::sum);
            best = count > counts.getOrDefault(best, 0) ? matcher.group(1) : best;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new SelfWord(best));
    }

    /// 我镇, 我街: no place so small has agencies that report for themselves.
    boolean isTownship() {
        return suffix.equals("镇") || suffix.equals("乡") || suffix.equals("街");
    }

    boolean isAgency() {
        return switch (suffix) {
            case "局", "委", "办", "厅", "中心", "院" -> true;
            default -> false;
        };
    }

    /// A subdistrict's office and a zone's committee speak of themselves as agencies do: 我办, 我委.
    boolean isShortFor(@Nullable String name) {
        return name != null
                && ((suffix.equals("办") && name.endsWith("办事处"))
                        || (suffix.equals("委") && (name.endsWith("管委会") || name.endsWith("管理委员会"))));
    }

    boolean fits(Division division) {
        return Places.kindOf(division.name()).startsWith(suffix) && division.isTownship() == isTownship();
    }

    /// The end of an agency's name in full.
    String agencySuffix() {
        return switch (suffix) {
            case "委" -> "委员会";
            case "办" -> "办公室";
            default -> suffix;
        };
    }
}
