package org.gouji.validate.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/// How far the validations of a report have come: its current version, by which reader and rules and beside
/// which versions of other reports it was asked about, and all passes so far. `round` counts up with all that is
/// new.
public record Checked(
        String report,
        String order,
        long round,
        String documentId,
        String uploadId,
        String reader,
        RuleSet ruleSet,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean gone,
        List<Input> inputs,
        List<Pass> passes) {

    public Checked {
        inputs = List.copyOf(inputs);
        passes = List.copyOf(passes);
    }

    /// How far they have come with this answer; the very same where it says nothing new.
    public static Checked after(@Nullable Checked before, Answer answer) {
        if (before == null) {
            return of(answer, 1, answer.inputs(), List.of());
        }
        return answer.order().compareTo(before.order) < 0 ? before.withEarlier(answer) : before.withLater(answer);
    }

    /// How far they have come when there is no such report from `order` on.
    public static Checked gone(@Nullable Checked before, String report, String order) {
        if (before == null) {
            return new Checked(report, order, 1, "", "", "", new RuleSet("", ""), true, List.of(), List.of());
        }
        return order.compareTo(before.order) <= 0
                ? before
                : new Checked(
                        report,
                        order,
                        before.round + 1,
                        before.documentId,
                        before.uploadId,
                        before.reader,
                        before.ruleSet,
                        true,
                        before.inputs,
                        Passes.with(before.passes, Pass.gone(order, before)));
    }

    /// Whether the answer is about the current version.
    public boolean isOf(Answer answer) {
        return !gone && order.equals(answer.order());
    }

    /// The lives of all findings that were ever shown; `asked` are the rules of today.
    public Map<String, Life> lives(Set<String> asked) {
        return Lives.of(passes, asked);
    }

    private static Checked of(Answer answer, long round, List<Input> inputs, List<Pass> passes) {
        var validation = answer.validation();
        var pass =
                Pass.of(answer.order(), answer.documentId(), validation, inputs).notBefore(passes);
        return new Checked(
                answer.report(),
                answer.order(),
                round,
                answer.documentId(),
                answer.uploadId(),
                pass.reader(),
                pass.ruleSet(),
                false,
                inputs,
                Passes.with(passes, pass));
    }

    /// A version that came late has its place among the passes, once.
    private Checked withEarlier(Answer answer) {
        var pass = Pass.of(answer.order(), answer.documentId(), answer.validation(), answer.inputs());
        return Passes.know(passes, pass)
                ? this
                : new Checked(
                        report,
                        order,
                        round + 1,
                        documentId,
                        uploadId,
                        reader,
                        ruleSet,
                        gone,
                        inputs,
                        Passes.with(passes, pass));
    }

    private Checked withLater(Answer answer) {
        return saysTheSame(answer) ? this : of(answer, round + 1, answer.inputs(), passes);
    }

    /// Where nothing is different, the rules answer the same.
    private boolean saysTheSame(Answer answer) {
        var validation = answer.validation();
        return isOf(answer)
                && documentId.equals(answer.documentId())
                && reader.equals(validation.reader().version())
                && ruleSet.equals(validation.ruleSet())
                && Set.copyOf(inputs).equals(Set.copyOf(answer.inputs()));
    }
}
