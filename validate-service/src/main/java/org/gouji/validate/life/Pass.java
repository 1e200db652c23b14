package org.gouji.validate.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.event.Order;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Validation;
import org.jspecify.annotations.Nullable;

/// What the rules showed of one version of a report, beside certain versions of other reports.
///
/// `order` is the report's own version, `stamp` the latest of that and of all the others': the moment from
/// which on this was so. `other` is the other report whose version that is, if it is not the own. `gone`: from
/// this `order` on there is no such report. `crashed` are the rules of which nothing is known. `withdrawn` is what an
/// answer of the same moment showed that this one took the place of: it was told, and is not so.
public record Pass(
        String order,
        String stamp,
        @Nullable Input other,
        String document,
        String reader,
        RuleSet ruleSet,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean gone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> crashed,
        List<Shown> shown,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Shown> withdrawn) {

    public Pass {
        withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
        crashed = crashed == null ? List.of() : List.copyOf(crashed);
        shown = List.copyOf(shown);
    }

    public static Pass of(String order, String document, Validation validation, List<Input> inputs) {
        var latest = latest(order, inputs);
        return new Pass(
                order,
                latest.map(Input::order).orElse(order),
                latest.orElse(null),
                document,
                validation.reader().version(),
                validation.ruleSet(),
                false,
                validation.outcomes().stream()
                        .filter(outcome -> outcome.outcome() == RuleOutcome.Answer.CRASHED)
                        .map(RuleOutcome::rule)
                        .toList(),
                validation.findings().stream().map(Shown::of).toList(),
                List.of());
    }

    /// In the place of `others`, which asked the same.
    Pass insteadOf(List<Pass> others) {
        var told = others.stream()
                .flatMap(other -> Stream.concat(other.withdrawn.stream(), other.shown.stream()))
                .filter(was -> shown.stream().noneMatch(now -> now.id().equals(was.id())))
                .collect(Collectors.toMap(Shown::id, Function.identity(), (_, later) -> later, LinkedHashMap::new));
        return new Pass(
                order, stamp, other, document, reader, ruleSet, gone, crashed, shown, List.copyOf(told.values()));
    }

    /// No earlier than what was said of the same version before: when one of many others is not among them any more,
    /// the latest of them may be older than it was.
    Pass notBefore(List<Pass> passes) {
        return passes.stream()
                .filter(before -> before.order.equals(order) && before.stamp.compareTo(stamp) > 0)
                .max(Comparator.comparing(Pass::stamp))
                .map(before -> new Pass(
                        order, before.stamp, before.other, document, reader, ruleSet, gone, crashed, shown, withdrawn))
                .orElse(this);
    }

    /// From this order on the report is gone.
    static Pass gone(String order, Checked before) {
        return new Pass(
                order,
                order,
                null,
                before.documentId(),
                before.reader(),
                before.ruleSet(),
                true,
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<Input> latest(String order, List<Input> inputs) {
        return inputs.stream()
                .filter(input -> input.order().compareTo(order) > 0)
                .max(Comparator.comparing(Input::order).thenComparing(Input::report));
    }

    /// Since when this was so: for what only the report itself shows, since its version.
    Instant at(boolean crosses) {
        return Order.appendedAt(crosses ? stamp : order);
    }

    /// The same question was asked: of what is known of one moment, the later answer knows more.
    boolean asksAs(Pass other) {
        return order.equals(other.order)
                && stamp.equals(other.stamp)
                && reader.equals(other.reader)
                && ruleSet.equals(other.ruleSet)
                && gone == other.gone;
    }

    /// Whether another version was the current one before this came to be so.
    boolean isOvertakenBy(Pass later) {
        return later.order.compareTo(order) > 0 && later.order.compareTo(stamp) <= 0;
    }
}
