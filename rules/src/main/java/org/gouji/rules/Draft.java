package org.gouji.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.jspecify.annotations.Nullable;

/// A finding while a rule writes it. The message is what an officer can send to the body.
public final class Draft {

    private final Message message;
    private final List<Operand> operands = new ArrayList<>();
    private @Nullable Severity severity;
    private @Nullable Message equation;
    private @Nullable BigDecimal left;
    private @Nullable BigDecimal right;
    private Finding.Blame blame = Blames.SOURCE;
    private @Nullable Message suggestion;
    private @Nullable String causedBy;

    private Draft(Message message) {
        this.message = message;
    }

    public static Draft of(String zh, String en) {
        return new Draft(new Message(zh, en));
    }

    public static Draft of(Message message) {
        return new Draft(message);
    }

    /// Where this one weighs other than the rule as a whole.
    public Draft severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /// What should hold, in words, and what the two sides are.
    public Draft sides(Message equation, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        this.equation = equation;
        this.left = left;
        this.right = right;
        return this;
    }

    public Draft operand(Operand operand) {
        operands.add(operand);
        return this;
    }

    public Draft operands(List<Operand> more) {
        operands.addAll(more);
        return this;
    }

    public Draft blame(Finding.Blame blame) {
        this.blame = blame;
        return this;
    }

    public Draft suggest(@Nullable Message suggestion) {
        this.suggestion = suggestion;
        return this;
    }

    public Draft causedBy(@Nullable String finding) {
        this.causedBy = finding;
        return this;
    }

    List<String> paths() {
        return operands.stream().map(Operand::path).toList();
    }

    Finding finding(String id, RuleInfo rule, Finding.Subject subject) {
        var delta = left == null || right == null ? null : left.subtract(right);
        return new Finding(
                id,
                rule.id(),
                rule.version(),
                severity == null ? rule.severity() : severity,
                subject,
                message,
                equation,
                left,
                right,
                delta,
                operands,
                blame,
                suggestion,
                causedBy,
                rule.law(),
                null,
                null,
                Finding.State.OPEN,
                null);
    }
}
