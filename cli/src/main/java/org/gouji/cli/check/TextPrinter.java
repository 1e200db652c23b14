package org.gouji.cli.check;

import java.util.List;
import java.util.Optional;
import org.gouji.contracts.finding.RuleOutcome;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Damage;
import org.gouji.reader.Proof;

/// For people: the verdict, the tables, what is damaged and what was made of it, and each finding with the
/// lines of the original.
///
/// @param summary whether a sum of all files ends the answer
record TextPrinter(Language language, boolean colours, TableChoice tables, boolean summary) implements Printer {

    @Override
    public String print(CheckedFile file) {
        var paper = new Paper(language, colours);
        switch (file) {
            case CheckedFile.Read read -> read(read, paper);
            case CheckedFile.Refused(String name, var why) ->
                paper.line(Printable.of(name) + ": " + paper.ink(Ink.BAD, paper.say("未读取", "not read")) + ": "
                        + language.of(why.messageZh(), why.message()) + " [" + why.code() + "]");
        }
        return paper.toString();
    }

    @Override
    public String tail(Summary sum) {
        return summary ? SummaryText.print(sum, new Paper(language, colours)) : "";
    }

    private void read(CheckedFile.Read file, Paper paper) {
        var report = file.report();
        var lines = new Lines(file.original());
        var form = Forms.find(String.valueOf(report.form()));
        paper.line(paper.ink(Ink.STRONG, Printable.of(file.name())));
        paper.line(2, head(file, form, paper));
        paper.line(2, quality(file, paper));
        report.damage().forEach(damage -> damage(damage, lines, paper));
        form.ifPresent(known -> {
            TableText.print(known, report, file.validation().findings(), tables, paper);
            new DoubtText(lines, paper).print(known, report);
        });
        new FindingText(lines, paper).print(file.validation().findings());
        paper.line("");
    }

    private static String head(CheckedFile.Read file, Optional<Form> form, Paper paper) {
        var report = file.report();
        var body = report.body();
        String name = Optional.ofNullable(body.name())
                .or(() -> Optional.ofNullable(body.printed()))
                .orElse(body.id());
        return String.join(
                "  ",
                List.of(
                        verdict(file.validation().verdict(), paper),
                        paper.ink(Ink.STRONG, Printable.of(name)),
                        paper.say(report.year() + " 年度", String.valueOf(report.year())),
                        form.map(Form::notice).orElseGet(() -> paper.say("表式不明", "form unknown"))));
    }

    private static String quality(CheckedFile.Read file, Paper paper) {
        var quality = file.report().quality();
        return paper.say("读取质量 ", "grade ") + quality.grade()
                + paper.say("，单元格 ", ", cells ") + quality.cellsRead() + "/" + quality.cellsExpected()
                + paper.say("，等式 ", ", equations ") + quality.equationsHolding() + "/" + quality.equationsEvaluable()
                + paper.say("；规则 ", "; rules ")
                + paper.say("已查 ", "asked ")
                + (count(file, RuleOutcome.Answer.PASSED) + count(file, RuleOutcome.Answer.FAILED))
                + paper.say("，未查 ", ", not checked ")
                + count(file, RuleOutcome.Answer.SKIPPED)
                + crashed(count(file, RuleOutcome.Answer.CRASHED), paper);
    }

    private static String crashed(long crashed, Paper paper) {
        return crashed == 0 ? "" : paper.ink(Ink.BAD, paper.say("，出错 ", ", crashed ") + crashed);
    }

    private static long count(CheckedFile.Read file, RuleOutcome.Answer answer) {
        return file.validation().outcomes().stream()
                .filter(outcome -> outcome.outcome() == answer)
                .count();
    }

    static String verdict(Verdict verdict, Paper paper) {
        return switch (verdict) {
            case VALID -> paper.ink(Ink.GOOD, paper.say("✓ 通过", "✓ valid"));
            case VALID_WITH_WARNINGS -> paper.ink(Ink.DOUBT, paper.say("! 通过，有警告", "! valid with warnings"));
            case INVALID -> paper.ink(Ink.BAD, paper.say("✕ 有错误", "✕ invalid"));
            case UNREADABLE -> paper.ink(Ink.BAD, paper.say("? 无法读取", "? unreadable"));
            case INCOMPLETE -> paper.ink(Ink.BAD, paper.say("… 检查未完成", "… incomplete"));
        };
    }

    private static void damage(Damage damage, Lines lines, Paper paper) {
        paper.line(
                2,
                paper.ink(Ink.DOUBT, paper.say("读取：", "reading: "))
                        + Printable.of(paper.say(damage.messageZh(), damage.message()))
                        + (damage.repaired() ? paper.say("（已修复）", " (repaired)") : "")
                        + paper.ink(Ink.FAINT, "  [" + damage.kind() + "]"));
        String proof = damage.proof();
        if (proof != null) {
            paper.line(4, paper.say("依据：" + Printable.of(Proof.chinese(proof)), "proof: " + Printable.of(proof)));
        }
        var source = damage.source();
        if (source != null) {
            paper.quote(lines, source, "");
        }
    }
}
