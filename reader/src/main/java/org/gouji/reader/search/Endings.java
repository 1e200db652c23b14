package org.gouji.reader.search;

import org.jspecify.annotations.Nullable;

/// Words that a text may end with. No more of the text is looked at than the longest of them.
public final class Endings {

    private final Trie<Boolean> backwards = new Trie<>();

    private Endings() {}

    /// The words, set apart by `|`.
    public static Endings of(String words) {
        var endings = new Endings();
        for (String word : words.split("\\|", -1)) {
            endings.backwards.put(new StringBuilder(word).reverse().toString(), true);
        }
        return endings;
    }

    /// How long the longest of them is that the text ends with; 0 where it ends with none.
    public int longest(String text) {
        int longest = 0;
        @Nullable Trie<Boolean> node = backwards;
        for (int at = text.length() - 1; at >= 0 && node != null; at--) {
            node = node.next(text.charAt(at));
            longest = node != null && node.value() != null ? text.length() - at : longest;
        }
        return longest;
    }

    /// Whether the text ends with one of them.
    public boolean end(String text) {
        var node = backwards;
        for (int at = text.length() - 1; at >= 0; at--) {
            var next = node.next(text.charAt(at));
            if (next == null || next.value() != null) {
                return next != null;
            }
            node = next;
        }
        return false;
    }
}
