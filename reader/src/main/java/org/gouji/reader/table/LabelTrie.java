package org.gouji.reader.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the form's labels inside running text, whatever blanks, line breaks and punctuation stand in them.
final class LabelTrie {

    /// A single character is a word of many sentences.
    private static final int SHORTEST = 2;

    /// Between two characters of a label stand a line break, some blanks and a mark, not half a page.
    private static final int MOST_DROPPED = 12;

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private Labels.@Nullable Hit hit;
    }

    /// A label in a text: it ends before `end`.
    record Found(int end, Labels.Hit hit) {}

    private final Node root = new Node();
    private final BitSet first = new BitSet();

    void add(String key, Labels.Hit hit) {
        if (key.length() >= SHORTEST) {
            first.set(key.charAt(0));
            var node = root;
            for (int i = 0; i < key.length(); i++) {
                node = node.next.computeIfAbsent(key.charAt(i), c -> new Node());
            }
            node.hit = hit;
        }
    }

    /// The longest label that begins at `from`; null where none does.
    @Nullable Found at(String text, int from) {
        if (!first.get(text.charAt(from))) {
            return null;
        }
        @Nullable Node node = root.next.get(text.charAt(from));
        @Nullable Found longest = null;
        int dropped = 0;
        for (int i = from + 1; node != null; i++) {
            if (node.hit != null && dropped == 0) {
                longest = new Found(i, node.hit);
            }
            if (i == text.length() || dropped > MOST_DROPPED) {
                break;
            }
            if (LabelKey.isDropped(text.charAt(i))) {
                dropped++;
            } else {
                node = node.next.get(text.charAt(i));
                dropped = 0;
            }
        }
        return longest;
    }
}
