package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.search.CharSet;

/// The ways in which a body calls itself: 建宁县教育局, 县教育局, 教育局.
final class OwnNames {

    private static final CharSet DIVISIONS = CharSet.of("省市县区州旗盟乡镇");
    private static final int SHORTEST = 3;

    private OwnNames() {}

    /// The longest first.
    static List<String> of(List<String> names) {
        var ways = new ArrayList<String>();
        for (String name : names) {
            add(name, ways);
            if (name.contains("人民政府")) {
                add(name.replace("人民政府", "政府"), ways);
            }
            if (name.endsWith("街道办事处")) {
                add(name.substring(0, name.length() - "办事处".length()), ways);
                addOnce("街道", ways);
            }
            if (name.endsWith("分局")) {
                addOnce("分局", ways);
            }
        }
        ways.sort((a, b) -> b.length() - a.length());
        return ways;
    }

    /// The ways are few, and the name is mostly the same twice: as it is and as it is printed.
    private static void addOnce(String way, List<String> ways) {
        if (!ways.contains(way)) {
            ways.add(way);
        }
    }

    private static void add(String name, List<String> ways) {
        if (ways.contains(name)) {
            return; // and so are its own
        }
        for (int i = 0; i + SHORTEST <= name.length(); i++) {
            boolean division = i > 0 && DIVISIONS.has(name.charAt(i));
            boolean afterDivision = i > 0 && DIVISIONS.has(name.charAt(i - 1));
            if (i == 0 || division || afterDivision) {
                addOnce(name.substring(i), ways);
            }
        }
    }
}
