package org.gouji.rules;

import java.util.HexFormat;
import java.util.List;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.rules.applications.ApplicationsBalance;
import org.gouji.rules.applications.ApplicationsResultsTotal;
import org.gouji.rules.applications.ApplicationsRowTotal;
import org.gouji.rules.disputes.LitigationAfterReviewTotal;
import org.gouji.rules.disputes.LitigationDirectTotal;
import org.gouji.rules.disputes.ReviewTotal;

/// Every rule, in reading order.
public final class RuleBook {

    /// The version of the book as a whole; the hash tells two books of one version apart.
    public static final String VERSION = "1";

    public static final List<Rule> RULES = List.of(
            new ApplicationsBalance(),
            new ApplicationsResultsTotal(),
            new ApplicationsRowTotal(),
            new ReviewTotal(),
            new LitigationDirectTotal(),
            new LitigationAfterReviewTotal());

    private static final int HASH_BYTES = 16;

    private RuleBook() {}

    /// What the rules are, for the rule page and `/v1/rules`.
    public static List<RuleInfo> infos() {
        return RULES.stream().map(Rule::info).toList();
    }

    static RuleSet ruleSet(List<Rule> rules, Settings settings) {
        var text = new StringBuilder();
        rules.forEach(rule ->
                text.append(rule.info().id()).append(':').append(rule.info().version()).append('\n'));
        text.append(settings.canonical());
        return new RuleSet(
                VERSION, HexFormat.of().formatHex(FindingId.sha256(text.toString()), 0, HASH_BYTES));
    }
}
