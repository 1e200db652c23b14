package org.gouji.rules;

/// One question asked of a report.
///
/// A rule makes one or many single checks (seven columns are seven checks) and tells the [Tally] of each
/// whether it held, failed, or could not be made and why. It throws nothing on purpose and keeps no state.
public interface Rule {

    RuleInfo info();

    void ask(Case report, Tally tally);
}
