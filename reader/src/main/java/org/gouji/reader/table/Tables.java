package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.page.Line;
import org.gouji.reader.section.SectionLines;
import org.jspecify.annotations.Nullable;

/// The tables of a report: which form they are of, and what stands in them.
public final class Tables {

    /// The forms with a list of indicators.
    private static final List<Form> LISTS = lists();

    /// The readers of each form, made once.
    private static final Map<String, List<TableReader>> READERS = readers();

    /// What is printed in all forms with the same kind of tables, by form.
    private static final Map<String, Alike> ALIKE = alike();

    /// By form the keys of tables of which a report needs only one.
    private static final Map<String, List<List<String>>> ALTERNATIVES =
            Forms.ALL.stream().collect(Collectors.toUnmodifiableMap(Form::id, Tables::alternatives));

    /// A label that stands somewhere in a table's lines is enough to look for the table there.
    private static final int FEWEST_ANCHORS = 2;

    /// Fewer labels of a list of indicators do not tell that the list is there.
    private static final int FEWEST_INDICATORS = 3;

    private Tables() {}

    /// The form whose own labels stand on the page, with those labels; empty where none does.
    public record Evidence(Form form, List<String> labels) {}

    /// Told from the tables, never from the year.
    public static Optional<Evidence> form(List<Line> lines) {
        return Optional.ofNullable(told(FormLabels.telling(lines)))
                .or(() -> runTogether(lines))
                .or(() -> FormLabels.running(lines));
    }

    /// The form with most labels of its own, of several the first; null where none has enough.
    private static @Nullable Evidence told(Map<String, Set<String>> telling) {
        @Nullable Evidence told = null;
        for (var form : Forms.ALL) {
            var labels = telling.get(form.id());
            if (labels != null
                    && labels.size() >= fewest(form)
                    && (told == null || labels.size() > told.labels().size())) {
                told = new Evidence(form, List.copyOf(labels));
            }
        }
        return told;
    }

    /// The words of a list of indicators also stand in sentences and headings.
    private static int fewest(Form form) {
        return isList(form) ? FEWEST_INDICATORS : 1;
    }

    private static boolean isList(Form form) {
        return LISTS.contains(form);
    }

    private static List<Form> lists() {
        return Forms.ALL.stream()
                .filter(form -> form.tables().stream().anyMatch(t -> t.arrangement() == Table.Arrangement.INDICATORS))
                .toList();
    }

    /// A list of indicators without any separator still shows its labels, units and numbers in turn.
    private static Optional<Evidence> runTogether(List<Line> lines) {
        return Forms.ALL.stream()
                .filter(Tables::isList)
                .filter(form -> READERS.getOrDefault(form.id(), List.of()).stream()
                        .anyMatch(reader -> reader.evidence(lines) >= FEWEST_INDICATORS))
                .findFirst()
                .map(form -> new Evidence(form, List.of()));
    }

    /// All tables of the form, by key.
    public static Map<String, ReportTable> read(Form form, List<SectionLines> sections) {
        var tables = new LinkedHashMap<String, ReportTable>();
        for (var reader : READERS.getOrDefault(form.id(), List.of())) {
            boolean list = reader.table().arrangement() == Table.Arrangement.INDICATORS;
            boolean headed = isIn(sections, reader.table().section());
            var own = list ? List.<Line>of() : lines(sections, reader.table().section());
            var where = !list && hasAnchors(reader, own) ? own : list ? all(sections) : around(reader, all(sections));
            tables.put(reader.table().key(), reader.read(where, headed));
        }
        return needed(form, tables);
    }

    private static boolean isIn(List<SectionLines> sections, int number) {
        for (var section : sections) {
            if (section.number() == number) {
                return true;
            }
        }
        return false;
    }

    private static List<Line> lines(List<SectionLines> sections, int number) {
        var lines = new ArrayList<Line>();
        for (var section : sections) {
            if (section.number() == number) {
                lines.addAll(section.lines());
            }
        }
        return lines;
    }

    private static List<Line> all(List<SectionLines> sections) {
        return sections.stream().flatMap(s -> s.lines().stream()).toList();
    }

    /// Of tables that are printed instead of one another those that stand on the page, else the first.
    private static Map<String, ReportTable> needed(Form form, Map<String, ReportTable> tables) {
        for (var keys : ALTERNATIVES.getOrDefault(form.id(), List.of())) {
            var gone = keys.stream().filter(key -> isGone(tables.get(key))).toList();
            gone.stream().skip(gone.size() == keys.size() ? 1 : 0).forEach(tables::remove);
        }
        return tables;
    }

    private static List<List<String>> alternatives(Form form) {
        return form.tables().stream()
                .map(table -> form.alternatives(table).stream().map(Table::key).toList())
                .filter(keys -> keys.size() > 1)
                .toList();
    }

    private static boolean isGone(@Nullable ReportTable table) {
        return table == null || table.state() == TableState.LOST || table.state() == TableState.ABSENT;
    }

    /// Whether a text is a label of the form, or of another with the same kind of tables, so that it is not
    /// prose. What heads a list of indicators is a sentence's word elsewhere.
    public static boolean isLabel(Form form, String text) {
        var alike = ALIKE.get(form.id());
        return alike != null && alike.isLabel(text);
    }

    /// The readers of tables of the same kind, and the labels of them all.
    private record Alike(List<TableReader> readers, Labels labels) {

        /// Most texts are near to no label at all.
        boolean isLabel(String text) {
            return !labels.isFar(text) && readers.stream().anyMatch(reader -> reader.isLabel(text));
        }
    }

    /// Whether enough of the table's labels stand in the lines, and one that is no other table's.
    private static boolean hasAnchors(TableReader reader, List<Line> lines) {
        int count = 0;
        boolean tells = false;
        for (int i = 0; i < lines.size() && (count < FEWEST_ANCHORS || !tells); i++) {
            int anchors = reader.anchors(lines.get(i));
            count += anchors;
            tells = tells || (anchors > 0 && reader.tells(lines.get(i)));
        }
        return tells && count >= FEWEST_ANCHORS;
    }

    /// Where the table's section is not found or empty of it: from the first to the last line with labels.
    private static List<Line> around(TableReader reader, List<Line> lines) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (reader.anchors(lines.get(i)) > 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 || !hasAnchors(reader, lines)
                ? List.of()
                : lines.subList(first, Math.min(lines.size(), last + TableReader.LINES_BEHIND));
    }

    private static Map<String, Alike> alike() {
        return Forms.ALL.stream().collect(Collectors.toUnmodifiableMap(Form::id, Tables::alike));
    }

    private static Alike alike(Form form) {
        var readers = Forms.ALL.stream()
                .filter(other -> isList(other) == isList(form))
                .flatMap(other -> READERS.getOrDefault(other.id(), List.of()).stream())
                .toList();
        return new Alike(
                readers, new Labels(readers.stream().map(TableReader::table).toList()));
    }

    private static Map<String, List<TableReader>> readers() {
        var readers = new LinkedHashMap<String, List<TableReader>>();
        for (var form : Forms.ALL) {
            readers.put(
                    form.id(),
                    form.tables().stream().map(t -> new TableReader(form, t)).toList());
        }
        return readers;
    }
}
