package org.gouji.rules.proactive;

import java.util.List;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Body;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.gouji.rules.sheet.Sheet;
import org.gouji.rules.sheet.Spot;

/// Below a city with districts nobody may make regulations (规章).
public final class RegulationsWithoutPower implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("regulations-without-power", Severity.WARNING)
            .title("没有规章制定权的机关填报了规章", "Regulations reported by a body that may not make any")
            .asks("县级及以下机关填报的规章数量是否为零？", "Does a body below a city with districts report no regulations?")
            .law(Law.LEGISLATION)
            .fires("某县人民政府：规章，本年制发 2 件。", "A county's government: 2 regulations issued.")
            .edge(
                    "某县：规章 0 件，不报；1 件，报；设区的市 1 件，计为未检查，它有规章制定权。",
                    "A county: no regulations, no finding; 1: a finding; 1 of a city with districts: skipped, it may"
                            + " make them.")
            .holds("某县人民政府：规章，各项均为 0。", "A county's government: regulations 0 throughout.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        switch (report.report().body().level()) {
            case COUNTY, TOWNSHIP -> askBelow(report, tally);
            case STATE, PROVINCE, PREFECTURE_CITY -> tally.skips(Why.NOT_CONCERNED);
            case DEVELOPMENT_ZONE, UNKNOWN -> tally.skips(Why.BODY_UNKNOWN);
        }
    }

    private static void askBelow(Case report, Tally tally) {
        var sheet = report.sheet(Names.PROACTIVE, tally);
        if (sheet == null) {
            return;
        }
        for (var row : sheet.plan().rowsOf(Names.PROACTIVE)) {
            if ("regulations".equals(row.getFirst().row().key())) {
                ask(row, report.report().body(), sheet, tally);
            }
        }
    }

    private static void ask(List<Spot> row, Body body, Sheet sheet, Tally tally) {
        int[] cells = row.stream().mapToInt(Spot::index).toArray();
        if (tally.lacks(sheet, cells)) {
            return;
        }
        if (sheet.sum(cells) == 0) {
            tally.holds();
            return;
        }
        String level = body.level() == Body.Level.COUNTY ? "县级" : "乡镇";
        tally.fails(Draft.of(
                        level + "机关没有规章制定权，但“规章”一行填报了数字，可能与规范性文件混淆。",
                        "A body of this level may not make regulations, yet the row of regulations is filled; "
                                + "normative documents may be meant.")
                .operands(Case.operands(sheet, cells))
                .blame(Blames.of(sheet, cells)));
    }
}
