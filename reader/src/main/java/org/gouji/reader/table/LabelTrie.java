package org.gouji.reader.table;

import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// Finds the form's labels inside running text, whatever blanks, line breaks and punctuation stand in them.
final class LabelTrie {

    /// A single character is a word of many sentences.
    private static final int SHORTEST = 2;

    /// Between two characters of a label stand a line break, some blanks and a mark, not half a page.
    private static final int MOST_DROPPED = 12;

    /// A label in a text: it ends before `end`.
    record Found(int end, Labels.Hit hit) {}

    private final Trie<Labels.Hit> root = new Trie<>();

    void add(String key, Labels.Hit hit) {
        if (key.length() >= SHORTEST) {
            root.put(key, hit);
        }
    }

    /// The longest label that begins at `from`; null where none does.
    @Nullable Found at(String text, int from) {
        var node = root.next(text.charAt(from));
        @Nullable Found longest = null;
        int dropped = 0;
        for (int i = from + 1; node != null; i++) {
            var hit = node.value();
            if (hit != null && dropped == 0) {
                longest = new Found(i, hit);
            }
            if (i == text.length() || dropped > MOST_DROPPED) {
                break;
            }
            if (LabelKey.isDropped(text.charAt(i))) {
                dropped++;
            } else {
                node = node.next(text.charAt(i));
                dropped = 0;
            }
        }
        return longest;
    }
}
