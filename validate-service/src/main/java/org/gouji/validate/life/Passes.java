package org.gouji.validate.life;

import java.util.ArrayList;
import java.util.List;

/// The passes of one report in the order of its versions.
public final class Passes {

    /// So many are kept; what a report with more versions showed first is forgotten.
    public static final int KEPT = 40;

    private Passes() {}

    /// With one more, in its place; it takes the place of one that asked the same.
    public static List<Pass> with(List<Pass> passes, Pass pass) {
        var all = new ArrayList<>(passes);
        var same = all.stream().filter(pass::asksAs).toList();
        all.removeAll(same);
        int place = all.size();
        while (place > 0 && isLater(all.get(place - 1), pass)) {
            place--;
        }
        all.add(place, pass.insteadOf(same));
        return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    /// Whether this version was asked about with these rules before, beside whatever others.
    public static boolean know(List<Pass> passes, Pass pass) {
        return passes.stream()
                .anyMatch(known -> known.order().equals(pass.order())
                        && known.reader().equals(pass.reader())
                        && known.ruleSet().equals(pass.ruleSet()));
    }

    private static boolean isLater(Pass one, Pass other) {
        int versions = one.order().compareTo(other.order());
        return versions > 0 || (versions == 0 && one.stamp().compareTo(other.stamp()) > 0);
    }
}
