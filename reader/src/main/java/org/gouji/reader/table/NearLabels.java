package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// Labels that a text is near to: one character differs, is lost or added, or the end is cut off. Then at least the
/// first three characters are the label's, or the last three, and by these it is looked for.
final class NearLabels {

    /// From this length on one wrong, lost or added character still leaves a label unmistakable.
    private static final int FUZZY_FROM = 6;

    /// A label that was cut off must keep this many characters to be told.
    private static final int SHORTEST_PREFIX = 5;

    private static final int SAME = 3;

    private record Label(String key, Labels.Hit hit) {}

    private final Trie<List<Label>> byFirst = new Trie<>();
    private final Trie<List<Label>> byLast = new Trie<>();

    void add(String key, Labels.Hit hit) {
        if (key.length() >= FUZZY_FROM) {
            var label = new Label(key, hit);
            add(byFirst, key.substring(0, SAME), label);
            add(byLast, new StringBuilder(key).reverse().substring(0, SAME), label);
        }
    }

    private static void add(Trie<List<Label>> tree, String word, Label label) {
        var known = first(tree, word);
        if (known == null) {
            known = new ArrayList<>();
            tree.put(word, known);
        }
        known.add(label);
    }

    /// Whether a text as it is printed, or what stands from `bare` on, begins or ends as a label does: told without
    /// its key, which most texts never need.
    boolean mayBeNear(String text, int bare) {
        return begins(text, 0) || (bare > 0 && begins(text, bare)) || ends(text);
    }

    private boolean begins(String text, int from) {
        @Nullable Trie<List<Label>> node = byFirst;
        for (int i = from; i < text.length() && node != null && node.value() == null; i++) {
            char c = text.charAt(i);
            node = LabelKey.isDropped(c) ? node : node.next(c);
        }
        return node != null && node.value() != null;
    }

    private boolean ends(String text) {
        @Nullable Trie<List<Label>> node = byLast;
        for (int i = text.length() - 1; i >= 0 && node != null && node.value() == null; i--) {
            char c = text.charAt(i);
            node = LabelKey.isDropped(c) ? node : node.next(c);
        }
        return node != null && node.value() != null;
    }

    /// What the labels are that one of the keys of a text is near to.
    Set<Labels.Hit> of(String key, String bare) {
        var hits = new LinkedHashSet<Labels.Hit>();
        each(key, hits::add);
        if (!bare.equals(key)) {
            each(bare, hits::add);
        }
        return hits;
    }

    private void each(String key, Consumer<Labels.Hit> found) {
        if (key.length() >= SHORTEST_PREFIX) {
            each(first(byFirst, key), key, found);
            each(last(byLast, key), key, found);
        }
    }

    private static void each(@Nullable List<Label> labels, String key, Consumer<Labels.Hit> found) {
        for (int i = 0; labels != null && i < labels.size(); i++) {
            var label = labels.get(i);
            if (isNear(key, label.key())) {
                found.accept(label.hit());
            }
        }
    }

    private static @Nullable List<Label> first(Trie<List<Label>> tree, String key) {
        @Nullable Trie<List<Label>> node = tree;
        for (int i = 0; i < SAME && node != null; i++) {
            node = node.next(key.charAt(i));
        }
        return node == null ? null : node.value();
    }

    private static @Nullable List<Label> last(Trie<List<Label>> tree, String key) {
        @Nullable Trie<List<Label>> node = tree;
        for (int i = 1; i <= SAME && node != null; i++) {
            node = node.next(key.charAt(key.length() - i));
        }
        return node == null ? null : node.value();
    }

    private static boolean isNear(String text, String label) {
        return (label.length() > text.length() && label.startsWith(text))
                || (text.length() >= FUZZY_FROM && EditDistance.atMostOne(text, label));
    }
}
