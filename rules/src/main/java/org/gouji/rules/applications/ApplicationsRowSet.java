package org.gouji.rules.applications;

import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.RowSet;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;

/// Table 3 has the rows of the form, all of them and no other.
public final class ApplicationsRowSet implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-row-set", Severity.ERROR)
            .title("申请情况表缺行或多行", "Rows of table 3 are missing or foreign")
            .asks("申请情况表的各行是否与格式一致？", "Are the rows of table 3 those of the form?")
            .law(Law.FORMS)
            .fires("缺少“2.重复申请”一行，前后各行完整。", "The row “2. Repeated” is missing, the rows around it are whole.")
            .edge(
                    "前后各行完整，连续缺两行：报；连续缺三行：计为未检查，更像是提取时丢失。",
                    "Two rows in a run are missing, the rest is whole: findings; three in a run: skipped, they were"
                            + " rather lost in extraction.")
            .holds("各行俱全；或表尾未能读出（计为未检查）。", "All rows stand; or the end of the table is lost, which is skipped.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sheet = report.sheet(Names.APPLICATIONS, tally);
        var table = report.report().tables().get(Names.APPLICATIONS);
        if (sheet == null || table == null) {
            return;
        }
        var rows = new RowSet(sheet, Names.APPLICATIONS, table, tally);
        rows.askMissing();
        rows.askForeign();
    }
}
