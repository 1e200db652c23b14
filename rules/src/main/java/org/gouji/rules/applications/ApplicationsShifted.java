package org.gouji.rules.applications;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.rules.Case;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.sheet.Rewrite;
import org.gouji.rules.sheet.Rewrites;
import org.gouji.rules.sheet.Sheet;

/// A row that was entered some columns too far to one side.
public final class ApplicationsShifted implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-shifted", Severity.WARNING)
            .title("某一行的数字可能整体错列", "A row seems to stand in the wrong columns")
            .asks(
                    "有等式不成立时，是否没有哪一行整体移动若干列后全部等式都成立？",
                    "Where equations are broken, is there no row that mends them all when it is moved by some columns?")
            .law(Law.FORM_NOTE)
            .fires(
                    "“予以公开”一行为 7、6、1、0、0、0、0，左移一列成为 6、1、0、0、0、0、7 后，各等式全部成立。",
                    "The row “granted” reads 7, 6, 1, 0, 0, 0, 0; moved by one column to the left, all equations hold.")
            .edge(
                    "移回一列后等式全部成立：报；此外还有一个格子多写 1：不报，移动不能使全部等式成立。",
                    "Moved back by one column, all equations hold: a finding; another cell is one too high besides:"
                            + " no finding, moving the row does not mend all.")
            .holds(
                    "等式全部成立；或有两种移法都能使等式成立，无法判断。",
                    "All equations hold; or two ways of moving mend them, and none can be told.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        Proposals.ask(report, tally, Rewrites::rotated, ApplicationsShifted::wording);
    }

    private static Message wording(Rewrite rewrite, Sheet sheet) {
        return new Message(
                "申请情况表“%s”一行的数字可能整体错列。".formatted(rewrite.row().zh()),
                "Table 3: the numbers of the row “%s” seem to stand in the wrong columns."
                        .formatted(rewrite.row().en()));
    }
}
