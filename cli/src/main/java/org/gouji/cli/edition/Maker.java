package org.gouji.cli.edition;

import org.gouji.contracts.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/// What makes an edition: a reader and a rule set. `settings` is the text of the rules' settings, where they are
/// not the usual ones.
public record Maker(
        String reader, RuleSet ruleSet, @Nullable String settings) {

    private static final int HASH_DIGITS = 8;

    /// Another build of the same makes the same.
    public boolean isAlike(Maker other) {
        return reader.equals(other.reader) && ruleSet.equals(other.ruleSet);
    }

    /// As much of the rule set's hash as people need.
    public String shortHash() {
        String hash = ruleSet.hash();
        return hash.substring(0, Math.min(HASH_DIGITS, hash.length()));
    }

    @Override
    public String toString() {
        return "读取器 reader " + reader + ", 规则集 rule set " + ruleSet.version() + " " + shortHash();
    }
}
