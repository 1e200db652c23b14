package org.gouji.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.contracts.finding.Message;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Roots;
import org.gouji.rules.sheet.Sheet;

/// Asks the equations of the form that belong to a rule. The rows and columns come from the form alone.
public final class Identities {

    /// Says in plain words that an equation is broken.
    public interface Wording {
        Message broken(Balance balance, Sheet sheet);
    }

    private final RuleInfo rule;
    private final Wording wording;

    public Identities(RuleInfo rule, Wording wording) {
        this.rule = rule;
        this.wording = wording;
    }

    public void ask(Case report, Tally tally) {
        var sheet = report.sheet();
        if (sheet == null) {
            tally.skips(Why.FORM_UNKNOWN);
            return;
        }
        var needed = sheet.tables();
        for (var balance : sheet.plan().balancesOf(rule.id())) {
            if (!needed.contains(sheet.plan().spot(balance.left()[0]).table())) {
                continue;
            }
            ask(balance, report, sheet, tally);
        }
    }

    private void ask(Balance balance, Case report, Sheet sheet, Tally tally) {
        int open = sheet.open(balance);
        if (open >= 0) {
            tally.skips(sheet, open);
        } else if (sheet.delta(balance) == 0) {
            tally.holds();
        } else {
            tally.fails(draft(balance, report, sheet));
        }
    }

    private Draft draft(Balance balance, Case report, Sheet sheet) {
        int[] cells = cells(balance);
        var root = sheet.roots().of(balance);
        var draft = Draft.of(wording.broken(balance, sheet))
                .sides(
                        equation(balance, sheet),
                        BigDecimal.valueOf(sheet.sum(balance.left())),
                        BigDecimal.valueOf(sheet.sum(balance.right())))
                .operands(Case.operands(sheet, cells))
                .blame(Blames.of(report, sheet, root, cells));
        if (root == null) {
            return draft;
        }
        return root.first().number() == balance.number()
                ? draft.suggest(suggestion(root, sheet))
                : draft.causedBy(id(root.first(), report, sheet));
    }

    private static String id(Balance balance, Case report, Sheet sheet) {
        var paths = IntStream.of(cells(balance))
                .mapToObj(c -> sheet.plan().spot(c).fullPath())
                .toList();
        return report.findingId(balance.rule(), paths);
    }

    /// The finding that stands for a broken equation and what else has its cause.
    public static String cause(Balance balance, Case report, Sheet sheet) {
        var root = sheet.roots().of(balance);
        return id(root == null ? balance : root.first(), report, sheet);
    }

    private static int[] cells(Balance balance) {
        return IntStream.concat(IntStream.of(balance.left()), IntStream.of(balance.right()))
                .toArray();
    }

    private static Message equation(Balance balance, Sheet sheet) {
        return new Message(
                side(balance.left(), sheet, true) + " = " + side(balance.right(), sheet, true),
                side(balance.left(), sheet, false) + " = " + side(balance.right(), sheet, false));
    }

    private static String side(int[] cells, Sheet sheet, boolean chinese) {
        var names = new ArrayList<String>(cells.length);
        for (int cell : cells) {
            var label = sheet.plan().spot(cell).label();
            names.add(chinese ? label.zh() : label.en());
        }
        return String.join(" + ", names);
    }

    /// Ways that mend all are told side by side; none of them is chosen.
    private static Message suggestion(Roots.Root root, Sheet sheet) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var way : root.ways()) {
            zh.add(way.stream().map(remedy -> chinese(remedy, sheet)).collect(Collectors.joining("，且")));
            en.add(way.stream().map(remedy -> english(remedy, sheet)).collect(Collectors.joining(" and ")));
        }
        int count = root.balances().size();
        return new Message(
                "若" + String.join("，或", zh) + "，则有关的 " + count + " 个等式全部成立",
                "If " + String.join(", or if ", en) + ", all " + count + " equations concerned would hold");
    }

    private static String chinese(Roots.Remedy remedy, Sheet sheet) {
        var label = sheet.plan().spot(remedy.cell()).label();
        return "“%s”为 %d（现为 %d）".formatted(label.zh(), remedy.value(), sheet.value(remedy.cell()));
    }

    private static String english(Roots.Remedy remedy, Sheet sheet) {
        var label = sheet.plan().spot(remedy.cell()).label();
        return "“%s” were %d (it is %d)".formatted(label.en(), remedy.value(), sheet.value(remedy.cell()));
    }
}
