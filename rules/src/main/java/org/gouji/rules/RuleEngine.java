package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Validation;

/// Asks every rule about one dossier. None stops the others. Safe for use by many threads.
public final class RuleEngine {

    private static final System.Logger LOG = System.getLogger(RuleEngine.class.getName());

    private final List<Rule> rules;
    private final Settings settings;
    private final RuleSet ruleSet;

    /// All rules of the book with the settings of the law.
    public RuleEngine() {
        this(RuleBook.RULES, Settings.DEFAULT);
    }

    public RuleEngine(List<Rule> rules, Settings settings) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
        this.ruleSet = RuleBook.ruleSet(rules, settings);
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /// Asks all rules.
    public Validation validate(Dossier dossier) {
        var report = new Case(dossier, settings);
        var outcomes = new ArrayList<RuleOutcome>(rules.size());
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            outcomes.add(ask(rule, report, findings));
        }
        var verdict = Verdicts.of(dossier.report(), outcomes, findings);
        return new Validation(ruleSet, dossier.report().reader(), outcomes, verdict, findings);
    }

    /// What a crashed rule had found before is dropped: half an answer is none.
    private static RuleOutcome ask(Rule rule, Case report, List<Finding> findings) {
        var tally = new Tally(rule.info(), report);
        try {
            if (concerns(rule.info(), report, tally)) {
                rule.ask(report, tally);
            }
            findings.addAll(tally.findings());
            return tally.outcome();
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "rule " + rule.info().id() + " crashed on report "
                            + report.report().id(),
                    fault);
            return tally.crashed(fault);
        }
    }

    private static boolean concerns(RuleInfo rule, Case report, Tally tally) {
        if (rule.forms().isEmpty()) {
            return true;
        }
        var form = report.form();
        if (form != null && rule.forms().contains(form.id())) {
            return true;
        }
        tally.skips(form == null ? Why.FORM_UNKNOWN : Why.NO_SUCH_PART);
        return false;
    }
}
