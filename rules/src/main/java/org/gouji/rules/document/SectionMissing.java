package org.gouji.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Section;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Names;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;

/// The six statutory parts, each once.
public final class SectionMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("section-missing", Severity.ERROR)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("缺少法定部分", "A statutory part is missing")
            .asks("六个法定部分是否齐全，且各出现一次？", "Are the six statutory parts there, each once?")
            .law(Law.ARTICLE_50_1)
            .fires("找不到“五、存在的主要问题及改进情况”。", "“5. Main problems and improvements” cannot be found.")
            .edge(
                    "“四、……”的标题找不到而表四仍在：计为未检查；表四也找不到：报。",
                    "The heading of part four is gone and its table stands: skipped; its table is gone as well: a"
                            + " finding.")
            .holds(
                    "六个部分齐全；或文件在末尾被截断，其后的部分计为未检查；标题混在正文里的、标题未能读出而内容仍在的也计为未检查。",
                    "All six stand; or the text is cut off, and what follows is skipped, as is a heading inside"
                            + " running text, or one that is lost while what belongs below it stands.");
    private static final Finding.Blame UNDECIDED =
            Blames.undecided("标题也可能是提取时丢失的", "the heading may have been lost in extraction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var form = report.form();
        if (form == null) {
            tally.skips(Why.FORM_UNKNOWN);
            return;
        }
        boolean cut = Parts.cut(report.report());
        int last = report.report().sections().stream()
                .mapToInt(Section::number)
                .max()
                .orElse(0);
        for (var title : form.sections()) {
            var printed = report.report().sections().stream()
                    .filter(s -> s.number() == title.number())
                    .toList();
            boolean unread = (cut && title.number() > last)
                    || runsOn(title, report.report())
                    || Remains.of(title.number(), report);
            if (printed.isEmpty() && unread) {
                tally.skips(Why.SECTION_LOST, 1, "sections." + title.number(), Names.of(title.title()));
            } else {
                ask(title, printed, report, tally);
            }
        }
    }

    /// A heading inside running text stands on the page, only not as a heading.
    private static boolean runsOn(Form.SectionTitle title, Report report) {
        var names = new ArrayList<>(title.title().variants());
        names.add(title.title().zh());
        return report.sections().stream().anyMatch(section -> names.stream().anyMatch(section.text()::contains));
    }

    /// Where no table could be read at all, headings may have gone the same way; where cells were run together,
    /// headings may have run into them.
    private static boolean anyTable(Case report) {
        var sheet = report.sheet();
        boolean run = report.report().damage().stream().anyMatch(d -> d.kind().equals("cells-run-together"));
        return sheet != null
                && !run
                && sheet.plan().form().tables().stream().anyMatch(table -> sheet.legible(table.key()));
    }

    private static void ask(Form.SectionTitle title, List<Section> printed, Case report, Tally tally) {
        var name = Names.of(title.title());
        if (printed.size() == 1) {
            tally.holds();
        } else if (printed.isEmpty()) {
            tally.fails(Draft.of(
                            "报告中找不到第%s部分“%s”的标题。".formatted(Parts.ordinal(title.number()), name.zh()),
                            "The heading of part %d, “%s”, cannot be found.".formatted(title.number(), name.en()))
                    .severity(anyTable(report) ? Severity.ERROR : Severity.WARNING)
                    .operand(new Operand("sections." + title.number(), name, null, null, null))
                    .blame(UNDECIDED));
        } else {
            tally.fails(Draft.of(
                            "第%s部分“%s”出现 %d 次。".formatted(Parts.ordinal(title.number()), name.zh(), printed.size()),
                            "Part %d, “%s”, stands %d times.".formatted(title.number(), name.en(), printed.size()))
                    .severity(Severity.WARNING)
                    .operands(printed.stream().map(Parts::operand).toList())
                    .blame(UNDECIDED));
        }
    }
}
