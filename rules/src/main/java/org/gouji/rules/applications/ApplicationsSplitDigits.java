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

/// A digit that stands in the neighbouring cell.
public final class ApplicationsSplitDigits implements Rule {

    private static final RuleInfo INFO = RuleInfo.applications("applications-split-digits", Severity.WARNING)
            .title("相邻两格的数字可能断错了位置", "The digits of two neighbouring cells seem to be cut in the wrong place")
            .asks(
                    "有等式不成立时，是否没有哪两个相邻单元格的数字改断或合并后全部等式都成立？",
                    "Where equations are broken, are there no two neighbouring cells whose digits, cut or joined "
                            + "otherwise, mend them all?")
            .law(Law.FORM_NOTE)
            .fires(
                    "自然人 1、商业企业 23，总计 15；改为 12 和 3 后各等式全部成立。",
                    "Natural persons 1, enterprises 23, total 15; 12 and 3 mend all.")
            .edge(
                    "相邻两格 1、2，其余等式要求 12、0：报；1、0 而要求 10、0：不报，零不与别的数字合并。",
                    "1 and 2 where 12 and 0 mend all: a finding; 1 and 0 where 10 and 0 would: no finding, a zero is"
                            + " not joined to anything.")
            .holds(
                    "等式全部成立；或有几种改法都能使等式成立，无法判断。",
                    "All equations hold; or several ways of cutting mend them, and none can be told.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        Proposals.ask(report, tally, Rewrites::recut, ApplicationsSplitDigits::wording);
    }

    private static Message wording(Rewrite rewrite, Sheet sheet) {
        var left = sheet.plan().spot(rewrite.cells()[0]);
        var right = sheet.plan().spot(rewrite.cells()[1]);
        return new Message(
                "申请情况表“%s”一行：“%s”与“%s”的数字“%s”“%s”可能断错了位置，应为 %d 和 %d。"
                        .formatted(
                                rewrite.row().zh(),
                                left.columnLabel().zh(),
                                right.columnLabel().zh(),
                                sheet.cell(left.index()).raw(),
                                sheet.cell(right.index()).raw(),
                                rewrite.values()[0],
                                rewrite.values()[1]),
                "Table 3, row “%s”: the digits “%s” and “%s” of “%s” and “%s” seem to be cut wrongly; %d and %d are meant."
                        .formatted(
                                rewrite.row().en(),
                                sheet.cell(left.index()).raw(),
                                sheet.cell(right.index()).raw(),
                                left.columnLabel().en(),
                                right.columnLabel().en(),
                                rewrite.values()[0],
                                rewrite.values()[1]));
    }
}
