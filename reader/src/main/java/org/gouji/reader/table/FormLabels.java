package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.gouji.reader.page.Line;

/// The labels of all forms, and which of them tell one form from the others.
final class FormLabels {

    /// Longer texts are prose.
    private static final int LONGEST_LABEL = 60;

    /// A label is broken over at most this many lines.
    private static final int MOST_PARTS = 3;

    /// In running text, where words of a table also stand in sentences, so many columns tell a form.
    private static final int FEWEST_COLUMNS = 2;

    /// The labels of real pages repeat; what hostile pages hold must not stay.
    private static final int MOST_KNOWN = 10_000;

    private static final Map<String, String> KNOWN_KEYS = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> KEYS = keys();

    private static final Set<String> ALL =
            KEYS.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /// What a label may be broken after.
    private static final Set<String> BEGINNINGS = ALL.stream()
            .flatMap(key -> IntStream.range(1, key.length()).mapToObj(end -> key.substring(0, end)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Set<String>> TELLING = telling();

    private static final Set<String> COLUMNS = columns();

    private static final LabelTrie TRIE = trie();

    private FormLabels() {}

    /// The keys of labels that no other form prints.
    static Set<String> telling(Form form) {
        return TELLING.getOrDefault(form.id(), Set.of());
    }

    /// The keys of all short texts; texts that make one label together are one.
    static Set<String> printed(List<Line> lines) {
        var keys = keys(lines);
        var printed = new LinkedHashSet<String>();
        int at = 0;
        while (at < keys.size()) {
            int parts = parts(keys, at);
            printed.add(parts == 1 ? keys.get(at) : String.join("", keys.subList(at, at + parts)));
            at += parts;
        }
        return printed;
    }

    private static List<String> keys(List<Line> lines) {
        var keys = new ArrayList<String>();
        for (var line : lines) {
            for (var piece : line.pieces()) {
                String text = piece.text().text();
                if (text.length() <= LONGEST_LABEL && !ReadCell.isValue(text) && !text.isBlank()) {
                    keys.add(key(text));
                }
            }
        }
        return keys;
    }

    private static String key(String text) {
        var known = KNOWN_KEYS.get(text);
        if (known != null) {
            return known;
        }
        String key = LabelKey.of(text);
        if (KNOWN_KEYS.size() < MOST_KNOWN) {
            KNOWN_KEYS.put(text, key);
        }
        return key;
    }

    private static int parts(List<String> keys, int at) {
        if (!BEGINNINGS.contains(keys.get(at))) {
            return 1;
        }
        for (int parts = Math.min(MOST_PARTS, keys.size() - at); parts > 1; parts--) {
            if (ALL.contains(String.join("", keys.subList(at, at + parts)))) {
                return parts;
            }
        }
        return 1;
    }

    /// The form whose columns stand in running text, which holds no label by itself.
    static Optional<Tables.Evidence> running(List<Line> lines) {
        var found = new HashSet<String>();
        lines.forEach(line -> line.pieces().forEach(piece -> find(piece.text().text(), found)));
        return Forms.ALL.stream()
                .map(form -> new Tables.Evidence(
                        form,
                        found.stream().filter(telling(form)::contains).sorted().toList()))
                .filter(e -> e.labels().size() >= FEWEST_COLUMNS)
                .max(Comparator.comparingInt(e -> e.labels().size()));
    }

    /// The longest label at each place counts: 处理决定数量 is no label inside 本年处理决定数量.
    private static void find(String text, Set<String> found) {
        for (int at = 0; at < text.length(); at++) {
            var label = TRIE.at(text, at);
            if (label != null) {
                String key = LabelKey.of(text.substring(at, label.end()));
                if (COLUMNS.contains(key)) {
                    found.add(key);
                }
                at = label.end() - 1;
            }
        }
    }

    private static LabelTrie trie() {
        var trie = new LabelTrie();
        ALL.forEach(key -> trie.add(key, Labels.Hit.NONE));
        return trie;
    }

    private static Map<String, Set<String>> telling() {
        var telling = new LinkedHashMap<String, Set<String>>();
        KEYS.forEach((id, keys) -> {
            var others = KEYS.entrySet().stream()
                    .filter(e -> !e.getKey().equals(id))
                    .flatMap(e -> e.getValue().stream())
                    .collect(Collectors.toUnmodifiableSet());
            var groups = groups(id);
            // What is left of another form's label when it is broken or cut tells nothing.
            telling.put(
                    id,
                    keys.stream()
                            .filter(key ->
                                    !groups.contains(key) && others.stream().noneMatch(other -> other.contains(key)))
                            .collect(Collectors.toUnmodifiableSet()));
        });
        return telling;
    }

    /// The labels that span rows in the other forms: 其他处理 is a row of one form and a group of another.
    private static Set<String> groups(String notOf) {
        return Forms.ALL.stream()
                .filter(form -> !form.id().equals(notOf))
                .flatMap(form -> form.places().stream())
                .flatMap(place -> place.row().groups().stream())
                .map(label -> LabelKey.of(label.zh()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> columns() {
        return Forms.ALL.stream()
                .flatMap(form -> form.places().stream())
                .filter(place -> place.table().arrangement() != Table.Arrangement.INDICATORS)
                .flatMap(place -> words(place.column().label()))
                .map(LabelKey::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> keys() {
        var keys = new LinkedHashMap<String, List<String>>();
        for (var form : Forms.ALL) {
            var labels = new ArrayList<Label>();
            for (var place : form.places()) {
                if (place.table().arrangement() != Table.Arrangement.INDICATORS) {
                    labels.add(place.column().label());
                }
                Stream.ofNullable(place.row().label()).forEach(labels::add);
            }
            keys.put(
                    form.id(),
                    labels.stream()
                            .flatMap(FormLabels::words)
                            .map(LabelKey::of)
                            .distinct()
                            .toList());
        }
        return keys;
    }

    private static Stream<String> words(Label label) {
        return Stream.concat(Stream.of(label.zh()), label.variants().stream());
    }
}
