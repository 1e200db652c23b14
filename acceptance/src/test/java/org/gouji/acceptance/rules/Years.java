package org.gouji.acceptance.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Period;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.GeneratedReport.Section;
import org.jspecify.annotations.Nullable;

/// Two consecutive years of one body as data, and what is done to the page of the second before it is read.
/// `last` is null where last year's report is not known.
record Years(@Nullable GeneratedReport last, GeneratedReport report, UnaryOperator<String> page) {

    /// Where a word processor changes fonts inside a sentence.
    private static final Pattern FONT_CHANGE = Pattern.compile("</span><span[^>]*>");

    static Years of(List<GeneratedReport> history) {
        return new Years(history.getFirst(), history.getLast(), UnaryOperator.identity());
    }

    long value(String path) {
        var value = report.cells().get(path);
        return value == null ? 0 : value.longValue();
    }

    boolean has(String path) {
        return report.cells().containsKey(path);
    }

    /// The cell holds another number.
    Years set(String path, long value) {
        return set(Map.of(path, BigDecimal.valueOf(value)));
    }

    Years add(String path, long more) {
        return set(path, value(path) + more);
    }

    Years set(Map<String, BigDecimal> changed) {
        var cells = new LinkedHashMap<>(report.cells());
        cells.putAll(changed);
        var marks = new LinkedHashMap<>(report.marks());
        changed.keySet().forEach(marks::remove);
        return with(cells, marks, report.sections(), report.period(), report.published());
    }

    /// The body left out the rows whose cells begin so.
    Years withoutRow(String row) {
        var cells = new LinkedHashMap<>(report.cells());
        cells.keySet().removeIf(path -> path.startsWith(row + "."));
        return with(cells, report.marks(), report.sections(), report.period(), report.published());
    }

    /// These characters stand in the cell in place of a number; empty for a blank.
    Years mark(String path, String text) {
        var marks = new LinkedHashMap<>(report.marks());
        marks.put(path, text);
        return with(report.cells(), marks, report.sections(), report.period(), report.published());
    }

    Years published(LocalDate day) {
        return with(report.cells(), report.marks(), report.sections(), report.period(), day);
    }

    /// The section says this and nothing else.
    Years section(int number, String... paragraphs) {
        return section(number, _ -> List.of(paragraphs));
    }

    Years section(int number, Function<List<String>, List<String>> change) {
        var sections = new ArrayList<Section>();
        for (var section : report.sections()) {
            sections.add(
                    section.number() == number
                            ? new Section(number, section.title(), change.apply(section.paragraphs()))
                            : section);
        }
        return with(report.cells(), report.marks(), sections, report.period(), report.published());
    }

    Years without(int section) {
        var sections = new ArrayList<>(report.sections());
        sections.removeIf(s -> s.number() == section);
        return with(report.cells(), report.marks(), sections, report.period(), report.published());
    }

    /// A report of these parts alone, each with its table.
    Years only(Set<Integer> parts) {
        var sections = new ArrayList<>(report.sections());
        sections.removeIf(section -> !parts.contains(section.number()));
        return texts(sections);
    }

    /// Last year's report had this year's text.
    @Nullable Years copied() {
        return last == null
                ? null
                : new Years(new Years(null, last, page).texts(report.sections()).report(), report, page);
    }

    private Years texts(List<Section> sections) {
        return with(report.cells(), report.marks(), sections, report.period(), report.published());
    }

    /// The page's text is changed after it was printed, its words no longer parted by fonts.
    Years page(UnaryOperator<String> change) {
        return new Years(
                last,
                report,
                text -> change.apply(FONT_CHANGE.matcher(page.apply(text)).replaceAll("")));
    }

    private Years with(
            Map<String, BigDecimal> cells,
            Map<String, String> marks,
            List<Section> sections,
            Period period,
            LocalDate published) {
        var changed = new GeneratedReport(
                report.agency(),
                report.year(),
                report.form(),
                cells,
                marks,
                report.preface(),
                sections,
                period,
                published,
                report.flaws());
        return new Years(last, changed, page);
    }
}
