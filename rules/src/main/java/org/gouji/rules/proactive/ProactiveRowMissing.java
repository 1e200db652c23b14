package org.gouji.rules.proactive;

import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.RowSet;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// Table 2 has every row of the form.
public final class ProactiveRowMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.proactive("proactive-row-missing", Severity.ERROR)
            .title("主动公开情况表缺行", "A row of table 2 is missing")
            .asks("主动公开情况表是否具备格式规定的每一行？", "Does table 2 have every row of the form?")
            .law(Law.FORMS)
            .fires("有“行政处罚”而无“行政强制”一行，前后各行完整。", "Penalties stand, coercive measures do not, the rows around are whole.")
            .edge(
                    "中间缺一行：报；缺的是最后一行：计为未检查，可能是表尾未能读出。",
                    "One row in the middle is missing: a finding; it is the last row: skipped, as the end of the"
                            + " table may be lost.")
            .holds("各行俱全；或表尾未能读出（计为未检查）。", "All rows stand; or the end of the table is lost, which is skipped.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.PROACTIVE, tally);
        var table = report.report().tables().get(Names.PROACTIVE);
        if (sheet != null && table != null) {
            new RowSet(sheet, Names.PROACTIVE, table, tally).askMissing();
        }
    }
}
