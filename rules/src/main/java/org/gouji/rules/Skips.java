package org.gouji.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.finding.Message;

/// The checks that one rule could not make on one report, by reason.
final class Skips {

    /// So many are named; who wants all has the cells.
    private static final int NAMED = 3;

    /// What could not be checked for one reason: how often, and the first few by path and name.
    private static final class Missing {
        private final List<String> paths = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private int checks;

        void add(int more, String path, String name) {
            checks += more;
            if (!path.isEmpty() && paths.size() <= NAMED && !paths.contains(path)) {
                paths.add(path);
                names.add(name);
            }
        }
    }

    private final Map<Why, Missing> missing = new EnumMap<>(Why.class);

    void add(Why why, int checks, String path, Message name) {
        missing.computeIfAbsent(why, w -> new Missing()).add(checks, path, name.zh());
    }

    /// All reasons in one line, in both languages.
    Message reason() {
        var zh = new StringBuilder();
        var en = new StringBuilder();
        missing.forEach((why, what) -> {
            zh.append(zh.isEmpty() ? "" : "；").append(why.text().zh()).append(list(what.names, "、", "等"));
            en.append(en.isEmpty() ? "" : "; ").append(why.text().en()).append(list(what.paths, ", ", " and more"));
            if (what.checks > 1) {
                zh.append("（").append(what.checks).append("项未检查）");
                en.append(" (").append(what.checks).append(" checks not made)");
            }
        });
        return new Message(zh.toString(), en.toString());
    }

    private static String list(List<String> names, String separator, String more) {
        if (names.isEmpty()) {
            return "";
        }
        var shown = names.subList(0, Math.min(NAMED, names.size()));
        return ": " + String.join(separator, shown) + (names.size() > NAMED ? more : "");
    }
}
