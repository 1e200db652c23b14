package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.gouji.reader.page.Line;
import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// The labels of all forms, and which of them tell one form from the others.
final class FormLabels {

    /// Longer texts are prose.
    private static final int LONGEST_LABEL = 60;

    /// A label is broken over at most this many lines.
    private static final int MOST_PARTS = 3;

    /// In running text, where words of a table also stand in sentences, so many columns tell a form.
    private static final int FEWEST_COLUMNS = 2;

    private static final Map<String, List<String>> KEYS = keys();

    /// A label's key, with the id of the form that alone prints it; null where others do, too.
    private record Key(String text, @Nullable String form) {}

    private static final Trie<Key> TREE = tree();

    /// Where the labels lead that stand just as a form prints them: most.
    private static final Map<String, Trie<Key>> PRINTED = printed();

    private static final Set<String> COLUMNS = columns();

    private static final LabelTrie INSIDE = inside();

    private FormLabels() {}

    /// The keys that stand on the page and that one form alone prints, by that form's id, in the page's order. Texts
    /// that make one label together are one.
    static Map<String, Set<String>> telling(List<Line> lines) {
        var texts = words(lines);
        var telling = new HashMap<String, Set<String>>();
        int at = 0;
        while (at < texts.size()) {
            at = see(texts, at, telling);
        }
        return telling;
    }

    /// The texts that may be labels or parts of one: no values, no blanks, no prose.
    private static List<String> words(List<Line> lines) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var pieces = lines.get(i).pieces();
            for (int p = 0; p < pieces.size(); p++) {
                var piece = pieces.get(p);
                String text = piece.text().text();
                if (text.length() <= LONGEST_LABEL && !ReadCell.isValue(text) && !piece.isBlank()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /// Looks at the text `at` and at those that may go on with it; gives the one behind them.
    private static int see(List<String> texts, int at, Map<String, Set<String>> telling) {
        var node = from(texts.get(at));
        if (node == null || node == TREE) {
            return at + 1;
        }
        @Nullable Key key = node.value();
        int end = at + 1;
        for (int next = at + 1; next < at + MOST_PARTS && node != null && node.goesOn(); next++) {
            node = next < texts.size() ? behind(node, texts.get(next)) : null;
            if (node != null && node.value() != null) {
                key = node.value();
                end = next + 1;
            }
        }
        if (key != null && key.form() != null) {
            telling.computeIfAbsent(key.form(), _ -> new LinkedHashSet<>()).add(key.text());
        }
        return end;
    }

    private static @Nullable Trie<Key> from(String text) {
        var printed = PRINTED.get(text);
        return printed == null ? behind(TREE, text) : printed;
    }

    /// Where a text leads from a node; null where no label goes on with it.
    private static @Nullable Trie<Key> behind(Trie<Key> from, String text) {
        @Nullable Trie<Key> node = from;
        for (int i = 0; i < text.length() && node != null; i++) {
            char c = text.charAt(i);
            if (!LabelKey.isDropped(c)) {
                node = node.next(c);
            }
        }
        return node;
    }

    /// The form whose columns stand in running text, which holds no label by itself.
    static Optional<Tables.Evidence> running(List<Line> lines) {
        var found = new HashSet<String>();
        lines.forEach(line -> line.pieces().forEach(piece -> find(piece.text().text(), found)));
        return Forms.ALL.stream()
                .map(form -> new Tables.Evidence(
                        form,
                        found.stream().filter(key -> tells(form, key)).sorted().toList()))
                .filter(e -> e.labels().size() >= FEWEST_COLUMNS)
                .max(Comparator.comparingInt(e -> e.labels().size()));
    }

    /// The longest label at each place counts: 处理决定数量 is no label inside 本年处理决定数量.
    private static void find(String text, Set<String> found) {
        for (int at = 0; at < text.length(); at++) {
            var label = INSIDE.at(text, at);
            if (label != null) {
                String key = LabelKey.of(text.substring(at, label.end()));
                if (COLUMNS.contains(key)) {
                    found.add(key);
                }
                at = label.end() - 1;
            }
        }
    }

    private static boolean tells(Form form, String key) {
        var node = behind(TREE, key);
        var known = node == null ? null : node.value();
        return known != null && form.id().equals(known.form());
    }

    private static LabelTrie inside() {
        var trie = new LabelTrie();
        KEYS.values().stream().flatMap(List::stream).forEach(key -> trie.add(key, Labels.Hit.NONE));
        return trie;
    }

    private static Trie<Key> tree() {
        var tree = new Trie<Key>();
        KEYS.values().stream().flatMap(List::stream).forEach(key -> tree.put(key, new Key(key, null)));
        telling().forEach((id, keys) -> keys.forEach(key -> tree.put(key, new Key(key, id))));
        return tree;
    }

    private static Map<String, Trie<Key>> printed() {
        var printed = new HashMap<String, Trie<Key>>();
        Forms.ALL.stream()
                .flatMap(FormLabels::labels)
                .flatMap(FormLabels::words)
                .forEach(word -> {
                    String text = LabelKey.printed(word);
                    var node = behind(TREE, text);
                    if (node != null) {
                        printed.put(text, node);
                    }
                });
        return printed;
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
                .flatMap(FormLabels::words)
                .map(LabelKey::of)
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
            keys.put(
                    form.id(),
                    labels(form)
                            .flatMap(FormLabels::words)
                            .map(LabelKey::of)
                            .distinct()
                            .toList());
        }
        return keys;
    }

    /// The labels of columns and rows; what heads a list of indicators is a word of sentences, too.
    private static Stream<Label> labels(Form form) {
        return form.places().stream().flatMap(place -> {
            boolean list = place.table().arrangement() == Table.Arrangement.INDICATORS;
            return Stream.concat(
                    list ? Stream.empty() : Stream.of(place.column().label()),
                    Stream.ofNullable(place.row().label()));
        });
    }

    private static Stream<String> words(Label label) {
        return Stream.concat(Stream.of(label.zh()), label.variants().stream());
    }
}
