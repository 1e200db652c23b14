package org.gouji.rules.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.report.Section;
import org.gouji.rules.Blames;
import org.gouji.rules.Case;
import org.gouji.rules.Draft;
import org.gouji.rules.Law;
import org.gouji.rules.Rule;
import org.gouji.rules.RuleInfo;
import org.gouji.rules.Tally;
import org.gouji.rules.Why;
import org.jspecify.annotations.Nullable;

/// The parts stand in the order of the regulation, numbered one to six.
public final class SectionOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.document("section-order", Severity.WARNING)
            .forms(RuleInfo.FORM_2019, RuleInfo.FORM_2021)
            .title("各部分的顺序或序号有误", "The parts are out of order or misnumbered")
            .asks("各部分是否按一至六的顺序和序号排列？", "Do the parts stand in order, numbered one to six?")
            .law(Law.ARTICLE_50_1)
            .fires(
                    "“二、总体情况，三、主动公开政府信息情况……”，序号整体错一位。",
                    "“2. Overview, 3. Proactive disclosure …”: all numbers are one too high.")
            .edge(
                    "六个标题都没有序号：序号计为未检查（网页自动编号）；其中只有一个没有序号：报。",
                    "None of the six headings has a number: the numbers are skipped, as the page may have made them;"
                            + " one of them has none: a finding.")
            .holds("一、二、三、四、五、六依次排列；或网页没有保留自动编号。", "1 to 6 in order; or the page kept no automatic numbers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void ask(Case report, Tally tally) {
        var sections = report.report().sections().stream()
                .sorted(Comparator.comparingInt(s -> s.source().start()))
                .toList();
        if (sections.size() < 2) {
            tally.skips(Why.SECTION_LOST);
            return;
        }
        tell(order(sections), sections, tally);
        if (sections.stream().allMatch(s -> s.ordinal() == null)) {
            tally.skips(Why.NOT_STATED, 1, "sections", new Message("序号", "numbers"));
        } else {
            tell(numbers(sections), sections, tally);
        }
    }

    private static void tell(@Nullable Message fault, List<Section> sections, Tally tally) {
        if (fault == null) {
            tally.holds();
            return;
        }
        tally.fails(Draft.of(fault)
                .operands(sections.stream().map(Parts::operand).toList())
                .blame(Blames.undecided("编号也可能在提取时丢失", "numbers may have been lost in extraction")));
    }

    private static @Nullable Message order(List<Section> sections) {
        for (int i = 1; i < sections.size(); i++) {
            var before = sections.get(i - 1);
            var after = sections.get(i);
            if (after.number() < before.number()) {
                return new Message(
                        "“%s”排在“%s”之后，顺序有误。".formatted(after.title(), before.title()),
                        "Part %d stands after part %d: out of order.".formatted(after.number(), before.number()));
            }
        }
        return null;
    }

    /// A shift of all numbers, a restart and a missing number are different mistakes.
    private static @Nullable Message numbers(List<Section> sections) {
        var wrong = sections.stream()
                .filter(s -> !Objects.equals(s.ordinal(), s.number()))
                .toList();
        if (wrong.isEmpty()) {
            return null;
        }
        var first = wrong.getFirst();
        if (first.ordinal() == null) {
            return new Message(
                    "“%s”没有序号。".formatted(first.printed()),
                    "The heading of part %d has no number.".formatted(first.number()));
        }
        var shifts = wrong.stream().map(SectionOrder::shift).collect(Collectors.toSet());
        if (shifts.size() == 1 && wrong.getLast().equals(sections.getLast())) {
            return new Message(
                    "自“%s”起序号整体错位。".formatted(first.printed()),
                    "From part %d on all numbers are shifted: it is numbered %d."
                            .formatted(first.number(), first.ordinal()));
        }
        return new Message(
                "“%s”的序号应为%s；序号重新开始或重复。".formatted(first.printed(), Parts.ordinal(first.number())),
                "Part %d is numbered %d: the numbering restarts or repeats."
                        .formatted(first.number(), first.ordinal()));
    }

    private static int shift(Section section) {
        var ordinal = section.ordinal();
        return ordinal == null ? Integer.MIN_VALUE : ordinal - section.number();
    }
}
