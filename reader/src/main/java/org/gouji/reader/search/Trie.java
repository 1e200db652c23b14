package org.gouji.reader.search;

import org.jspecify.annotations.Nullable;

/// Words by their characters: each node is where the words with the same beginning go on. Characters are found by
/// their hash in a table that is never more than half full. Built once, then read by any thread.
public final class Trie<V> {

    private static final int FIRST = 2;

    private char[] characters = new char[FIRST];
    private @Nullable Trie<V>[] nodes = table(FIRST);
    private int count;

    /// One bit for the characters that are alike in their lowest bits: most that do not go on are told by it.
    private long some;

    private @Nullable V value;

    /// Adds a word; its value is what [#value()] of the node behind its last character gives.
    public void put(String word, V wordsValue) {
        var node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.made(word.charAt(i));
        }
        node.value = wordsValue;
    }

    /// Where the words with this character go on; null where none does.
    public @Nullable Trie<V> next(char c) {
        return (some & 1L << c) == 0 ? null : nodes[place(c)];
    }

    /// What the word that ends here stands for; null where none ends.
    public @Nullable V value() {
        return value;
    }

    /// Whether longer words begin with what led here.
    public boolean goesOn() {
        return count > 0;
    }

    /// Where the character stands, or the free place where it would.
    private int place(char c) {
        int mask = nodes.length - 1;
        int at = c & mask;
        while (nodes[at] != null && characters[at] != c) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private Trie<V> made(char c) {
        var known = next(c);
        return known == null ? set(c, new Trie<>()) : known;
    }

    private Trie<V> set(char c, Trie<V> node) {
        if (2 * ++count > nodes.length) {
            grow();
        }
        some |= 1L << c;
        int at = place(c);
        characters[at] = c;
        nodes[at] = node;
        return node;
    }

    private void grow() {
        var oldCharacters = characters;
        var oldNodes = nodes;
        characters = new char[2 * oldNodes.length];
        nodes = table(2 * oldNodes.length);
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != null) {
                int at = place(oldCharacters[i]);
                characters[at] = oldCharacters[i];
                nodes[at] = oldNodes[i];
            }
        }
    }

    @SuppressWarnings("unchecked") // an array of a generic class
    private static <V> @Nullable Trie<V>[] table(int size) {
        return (@Nullable Trie<V>[]) new Trie<?>[size];
    }
}
