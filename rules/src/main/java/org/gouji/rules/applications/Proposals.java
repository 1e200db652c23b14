package org.gouji.rules.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gouji.contracts.finding.Message;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Names;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Balance;
import org.gouji.rules.sheet.Rewrite;
import org.gouji.rules.sheet.Sheet;

/// What the rules share that propose how a row of table 3 may have been meant.
final class Proposals {

    private Proposals() {}

    /// One check for the whole table: with nothing broken there is nothing to propose.
    static void ask(
            Case report,
            Tally tally,
            BiFunction<Sheet, String, List<Rewrite>> search,
            BiFunction<Rewrite, Sheet, Message> wording) {
        var sheet = report.sheet(Names.APPLICATIONS, tally);
        if (sheet == null) {
            return;
        }
        var broken = sheet.broken(Names.APPLICATIONS);
        var found = broken.isEmpty() ? List.<Rewrite>of() : search.apply(sheet, Names.APPLICATIONS);
        if (found.isEmpty()) {
            nothing(sheet, tally);
        } else if (found.size() > 1) {
            tally.skips(Why.AMBIGUOUS);
        } else {
            tally.fails(draft(found.getFirst(), broken, sheet, wording.apply(found.getFirst(), sheet)));
        }
    }

    /// What was not read may be the very row.
    private static void nothing(Sheet sheet, Tally tally) {
        int unread = sheet.unread(Names.APPLICATIONS);
        if (unread < 0) {
            tally.holds();
        } else {
            tally.skips(sheet, unread);
        }
    }

    private static Draft draft(Rewrite rewrite, List<Balance> broken, Sheet sheet, Message message) {
        return Draft.of(message)
                .operands(Case.operands(sheet, rewrite.cells()))
                .suggest(suggestion(rewrite, broken))
                .blame(Blames.of(sheet, rewrite.cells()));
    }

    private static Message suggestion(Rewrite rewrite, List<Balance> broken) {
        String values = LongStream.of(rewrite.values()).mapToObj(Long::toString).collect(Collectors.joining("、"));
        return new Message(
                "若“%s”一行的这几格依次为 %s，则不成立的 %d 个等式（%s）全部成立，其余等式不变，且只有这一种改法。请对照原始数据核实，系统不作改动。"
                        .formatted(rewrite.row().zh(), values, broken.size(), String.join("、", places(broken, true))),
                "If these cells of “%s” were %s, all %d broken equations (%s) would hold, and no other change of this kind "
                                .formatted(
                                        rewrite.row().en(),
                                        values.replace("、", ", "),
                                        broken.size(),
                                        String.join(", ", places(broken, false)))
                        + "does it. To be checked against the records; nothing was changed.");
    }

    private static List<String> places(List<Balance> broken, boolean chinese) {
        var places = new ArrayList<String>();
        for (var balance : broken) {
            places.add(chinese ? balance.at().zh() : balance.at().en());
        }
        return places.stream().distinct().toList();
    }
}
