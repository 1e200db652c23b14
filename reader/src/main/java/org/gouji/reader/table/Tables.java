package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.report.ReportTable;
import org.gouji.reader.page.Line;
import org.gouji.reader.section.SectionLines;

/// The tables of a report: which form they are of, and what stands in them.
public final class Tables {

    /// The readers of each form, made once.
    private static final Map<String, List<TableReader>> READERS = readers();

    private static final Map<String, List<String>> TELLING = telling();

    /// A label that stands somewhere in a table's lines is enough to look for the table there.
    private static final int FEWEST_ANCHORS = 2;

    /// Longer texts are prose.
    private static final int LONGEST_LABEL = 60;

    private Tables() {}

    /// The form whose own labels stand on the page, with those labels; empty where none does.
    public record Evidence(Form form, List<String> labels) {}

    /// Told from the tables, never from the year.
    public static Optional<Evidence> form(List<SectionLines> sections) {
        var keys = sections.stream()
                .flatMap(s -> s.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(piece -> piece.text().text())
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_LABEL)
                .map(LabelKey::of)
                .distinct()
                .toList();
        return Forms.ALL.stream()
                .map(form -> new Evidence(
                        form, keys.stream().filter(telling(form)::contains).toList()))
                .filter(e -> !e.labels().isEmpty())
                .max(Comparator.comparingInt(e -> e.labels().size()));
    }

    private static List<String> telling(Form form) {
        return TELLING.getOrDefault(form.id(), List.of());
    }

    /// All tables of the form, by key.
    public static Map<String, ReportTable> read(Form form, List<SectionLines> sections) {
        var all = sections.stream().flatMap(s -> s.lines().stream()).toList();
        var tables = new LinkedHashMap<String, ReportTable>();
        for (var reader : READERS.getOrDefault(form.id(), List.of())) {
            int section = reader.table().section();
            var own = sections.stream().filter(s -> s.number() == section).toList();
            var lines = own.stream().flatMap(s -> s.lines().stream()).toList();
            boolean here = anchors(reader, lines) >= FEWEST_ANCHORS;
            tables.put(reader.table().key(), reader.read(here ? lines : around(reader, all), !own.isEmpty()));
        }
        return tables;
    }

    /// Whether a text is a label of any form, so that it is not prose.
    public static boolean isLabel(String text) {
        return READERS.values().stream().flatMap(List::stream).anyMatch(reader -> reader.isLabel(text));
    }

    private static int anchors(TableReader reader, List<Line> lines) {
        return lines.stream().mapToInt(reader::anchors).sum();
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
        return first < 0 || anchors(reader, lines) < FEWEST_ANCHORS
                ? List.of()
                : lines.subList(first, Math.min(lines.size(), last + TableReader.LINES_BEHIND));
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

    /// For each form the keys of labels that no other form prints.
    private static Map<String, List<String>> telling() {
        var byForm = new LinkedHashMap<String, List<String>>();
        Forms.ALL.forEach(form -> byForm.put(form.id(), keys(form)));
        var telling = new LinkedHashMap<String, List<String>>();
        byForm.forEach((id, keys) -> {
            var others = byForm.entrySet().stream()
                    .filter(e -> !e.getKey().equals(id))
                    .flatMap(e -> e.getValue().stream())
                    .toList();
            telling.put(id, keys.stream().filter(key -> !others.contains(key)).toList());
        });
        return telling;
    }

    private static List<String> keys(Form form) {
        var labels = new ArrayList<Label>();
        for (var place : form.places()) {
            labels.add(place.column().label());
            Stream.ofNullable(place.row().label()).forEach(labels::add);
        }
        return labels.stream()
                .flatMap(l -> Stream.concat(Stream.of(l.zh()), l.variants().stream()))
                .map(LabelKey::of)
                .distinct()
                .toList();
    }
}
