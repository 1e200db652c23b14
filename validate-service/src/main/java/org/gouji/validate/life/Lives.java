package org.gouji.validate.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// All findings that any pass of a report showed, with their lives.
///
/// A finding opens with the first pass that shows it, is fixed by the first that does not, and regresses when
/// it is shown again. What becomes of a report is obsolete with it, and so is what a rule found that is not
/// asked any more. A rule that crashed says nothing either way.
public final class Lives {

    private Lives() {}

    /// By the findings' ids; `asked` are the rules of today.
    public static Map<String, Life> of(List<Pass> passes, Set<String> asked) {
        var known = new LinkedHashMap<String, Shown>();
        for (var pass : passes) {
            Stream.concat(pass.withdrawn().stream(), pass.shown().stream())
                    .forEach(shown -> known.put(shown.id(), shown));
        }
        var lives = new LinkedHashMap<String, Life>();
        known.values().forEach(shown -> {
            var life = new LifeOfOne(shown, asked);
            walk(passes, shown.crosses(), life);
            life.sofar().ifPresent(sofar -> lives.put(shown.id(), sofar));
        });
        return lives;
    }

    /// What compares with another report is shown from the moment on when that was known; by then a later
    /// version of the own report may have been the current one, which makes this pass one that never was.
    private static void walk(List<Pass> passes, boolean crosses, LifeOfOne life) {
        for (int i = 0; i < passes.size(); i++) {
            var pass = passes.get(i);
            if (!crosses || passes.subList(i + 1, passes.size()).stream().noneMatch(pass::isOvertakenBy)) {
                life.see(pass);
            }
        }
    }
}
