package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Case;
import org.gouji.rules.Elsewhere;
import org.gouji.rules.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// What the year before counted of one thing: the numbers that an increase may start from.
record YearBefore(List<BigDecimal> values, List<Operand> operands) {

    /// Last year's number stands in the sentence that tells the increase or in the one beside it: so many characters.
    private static final int NEAR = 90;
    private static final Pattern LAST = Pattern.compile("上一?年|去年");

    boolean isUnknown() {
        return values.isEmpty();
    }

    /// By the number that the text itself prints beside it (较2021年的60件), else by last year's report.
    static YearBefore of(Growth growth, Case report) {
        var printed = printed(growth, report.report());
        var last = report.lastYear();
        return !printed.isUnknown() || last == null ? printed : reported(growth.now(), last, report.lastSheet());
    }

    private static YearBefore printed(Growth growth, Report report) {
        var operands = new ArrayList<Operand>();
        var values = new ArrayList<BigDecimal>();
        int from = growth.now().source().end();
        int to = growth.claim().source().end();
        for (var claim : report.claims()) {
            boolean near =
                    claim.source().start() >= from - NEAR && claim.source().start() <= to + NEAR;
            if (near && isLastYears(claim, report.year()) && isLike(claim, growth)) {
                values.add(claim.value());
                operands.add(Metric.operand(claim));
            }
        }
        return new YearBefore(values, operands);
    }

    private static boolean isLastYears(Claim claim, int year) {
        String subject = claim.subject() == null ? "" : claim.subject();
        boolean named = claim.year() != null && claim.year() == year - 1;
        return (named || LAST.matcher(subject).find() || subject.contains((year - 1) + "年"))
                && !claim.metric().equals(Metric.CARRIED_IN);
    }

    private static boolean isLike(Claim claim, Growth growth) {
        boolean same =
                claim.metric().equals(growth.now().metric()) || claim.metric().equals(Metric.FIGURE);
        return same
                && !claim.approximate()
                && claim.unit() != null
                && claim.unit().equals(growth.now().unit());
    }

    private static YearBefore reported(Claim now, Report last, @Nullable Sheet tables) {
        var values = new ArrayList<BigDecimal>();
        var operands = new ArrayList<Operand>();
        if (tables != null) {
            var facts = Facts.of(tables, Counterparts.of(tables.plan()).of(now.metric()));
            values.addAll(facts.known());
            if (!values.isEmpty()) {
                facts.operands().forEach(operand -> operands.add(Elsewhere.operand(last, operand)));
            }
        }
        for (var claim : last.claims()) {
            if (isSame(claim, now, last)) {
                values.add(claim.value());
                operands.add(Elsewhere.operand(last, Metric.operand(claim)));
            }
        }
        return new YearBefore(values, operands);
    }

    private static boolean isSame(Claim claim, Claim now, Report last) {
        return claim.metric().equals(now.metric())
                && !claim.metric().equals(Metric.FIGURE)
                && !claim.approximate()
                && (claim.year() == null || claim.year() == last.year())
                && String.valueOf(claim.scope()).equals(String.valueOf(now.scope()))
                && String.valueOf(claim.unit()).equals(String.valueOf(now.unit()));
    }
}
