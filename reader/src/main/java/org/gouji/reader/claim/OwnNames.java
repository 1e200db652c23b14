package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.reader.search.CharSet;

/// The ways in which a body calls itself: 建宁县教育局, 县教育局, 教育局.
final class OwnNames {

    private static final CharSet DIVISIONS = CharSet.of("省市县区州旗盟乡镇");
    private static final int SHORTEST = 3;

    private OwnNames() {}

    /// The longest first.
    static List<String> of(List<String> names) {
        var ways = new LinkedHashSet<String>();
        for (String name : new LinkedHashSet<>(names)) {
            add(name, ways);
            if (name.contains("人民政府")) {
                add(name.replace("人民政府", "政府"), ways);
            }
            if (name.endsWith("街道办事处")) {
                add(name.substring(0, name.length() - "办事处".length()), ways);
                ways.add("街道");
            }
            if (name.endsWith("分局")) {
                ways.add("分局");
            }
        }
        var sorted = new ArrayList<>(ways);
        sorted.sort((a, b) -> b.length() - a.length());
        return List.copyOf(sorted);
    }

    private static void add(String name, Set<String> ways) {
        for (int i = 0; i + SHORTEST <= name.length(); i++) {
            boolean division = i > 0 && DIVISIONS.has(name.charAt(i));
            boolean afterDivision = i > 0 && DIVISIONS.has(name.charAt(i - 1));
            if (i == 0 || division || afterDivision) {
                ways.add(name.substring(i));
            }
        }
    }
}
