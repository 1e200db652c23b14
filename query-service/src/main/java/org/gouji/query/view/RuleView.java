package org.gouji.query.view;

import java.util.List;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.RuleSetting;
import org.gouji.rules.Settings;

/// A rule as it is asked for what is served: what it is, and the bounds and days that it goes by; those in its
/// examples are the defaults.
public record RuleView(
        String id,
        int version,
        Severity severity,
        RuleInfo.Area area,
        List<String> forms,
        Message title,
        Message question,
        Message law,
        Message fires,
        Message holds,
        Message edge,
        List<RuleSetting> settings) {

    public static RuleView of(RuleInfo rule, Settings settings) {
        return new RuleView(
                rule.id(),
                rule.version(),
                rule.severity(),
                rule.area(),
                rule.forms(),
                rule.title(),
                rule.question(),
                rule.law(),
                rule.fires(),
                rule.holds(),
                rule.edge(),
                RuleSetting.of(rule.id(), settings));
    }
}
