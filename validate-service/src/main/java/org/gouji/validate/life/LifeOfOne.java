package org.gouji.validate.life;

import static org.gouji.contracts.finding.Finding.State.FIXED;
import static org.gouji.contracts.finding.Finding.State.OBSOLETE;
import static org.gouji.contracts.finding.Finding.State.OPEN;
import static org.gouji.contracts.finding.Finding.State.REGRESSED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.contracts.finding.Finding.State;
import org.gouji.contracts.finding.HistoryEntry;
import org.gouji.contracts.finding.HistoryEntry.Cause;
import org.jspecify.annotations.Nullable;

/// One finding on its way through the passes of its report.
final class LifeOfOne {

    /// So many steps are kept; the oldest are forgotten.
    private static final int STEPS = 50;

    private final Shown finding;
    private final Set<String> asked;
    private final List<HistoryEntry> history = new ArrayList<>();
    private @Nullable State state;
    private @Nullable String values;
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;
    private @Nullable Pass before;

    LifeOfOne(Shown finding, Set<String> asked) {
        this.finding = finding;
        this.asked = asked;
    }

    void see(Pass pass) {
        if (!pass.crashed().contains(finding.rule())) {
            pass.withdrawn().stream()
                    .filter(shown -> shown.id().equals(finding.id()))
                    .forEach(shown -> isShown(pass, shown));
            pass.shown().stream()
                    .filter(shown -> shown.id().equals(finding.id()))
                    .findFirst()
                    .ifPresentOrElse(shown -> isShown(pass, shown), () -> isNotShown(pass));
            before = pass;
        }
    }

    /// Empty where no pass that counts showed it.
    Optional<Life> sofar() {
        if (state == null || firstSeen == null || lastSeen == null) {
            return Optional.empty();
        }
        var latest = history.subList(Math.max(0, history.size() - STEPS), history.size());
        return Optional.of(new Life(finding.id(), finding.rule(), state, firstSeen, lastSeen, latest));
    }

    private void isShown(Pass pass, Shown shown) {
        var at = pass.at(finding.crosses());
        firstSeen = firstSeen == null || at.isBefore(firstSeen) ? at : firstSeen;
        lastSeen = lastSeen == null || at.isAfter(lastSeen) ? at : lastSeen;
        State now = state == FIXED ? REGRESSED : state == null || state == OBSOLETE ? OPEN : state;
        if (now != state || !shown.values().equals(values)) {
            step(pass, now, shown.values());
        }
    }

    private void isNotShown(Pass pass) {
        if (state == OPEN || state == REGRESSED) {
            boolean withdrawn = cause(pass) == Cause.RULE_SET && !asked.contains(finding.rule());
            step(pass, pass.gone() || withdrawn ? OBSOLETE : FIXED, values);
        } else if (state == FIXED && pass.gone()) {
            step(pass, OBSOLETE, values);
        }
    }

    private void step(Pass pass, State next, @Nullable String compared) {
        var cause = cause(pass);
        var other = cause == Cause.OTHER_REPORT || cause == Cause.OTHER_REPORT_GONE ? pass.other() : null;
        history.add(new HistoryEntry(
                pass.at(finding.crosses()),
                next,
                cause,
                other == null ? pass.document() : other.document(),
                pass.reader(),
                pass.ruleSet().version(),
                other == null || other.isOfPeers() ? null : other.report(),
                compared,
                null,
                null));
        state = next;
        values = compared;
    }

    /// What is new in this pass. Where nothing is, another report came in between.
    private Cause cause(Pass pass) {
        if (pass.gone()) {
            return Cause.REPORT_GONE;
        }
        if (before != null && before.order().equals(pass.order())) {
            if (!before.reader().equals(pass.reader())) {
                return Cause.READER;
            }
            if (!before.ruleSet().equals(pass.ruleSet())) {
                return Cause.RULE_SET;
            }
        }
        var other = pass.other();
        if (other == null || !finding.crosses()) {
            return Cause.DOCUMENT;
        }
        return other.gone() ? Cause.OTHER_REPORT_GONE : Cause.OTHER_REPORT;
    }
}
