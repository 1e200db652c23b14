package org.gouji.acceptance.rules;

import java.util.Set;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// An error that a body may make. `rules` must answer it, each with a finding or by saying what it could not
/// check; `also` may answer, because one error seldom comes alone.
record SeededError(String name, Set<String> rules, Set<String> also, Maker maker) {

    /// Makes the error in a clean report; null where the report gives no room for it.
    interface Maker {
        @Nullable Years make(Years clean, Dice dice);
    }

    static SeededError of(String name, String rule, Maker maker) {
        return new SeededError(name, Set.of(rule.split(",")), Set.of(), maker);
    }

    SeededError also(String... others) {
        return new SeededError(name, rules, Set.of(others), maker);
    }

    boolean expects(String rule) {
        return rules.contains(rule) || also.contains(rule);
    }
}
