package org.gouji.reader.table;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.gouji.reader.search.Trie;
import org.jspecify.annotations.Nullable;

/// Labels by their keys, asked with a text as it is printed: no key is made of it. Built once, then read by any
/// thread.
final class LabelMap<V> {

    private static final int FIRST = 16;

    private static final int BEGINNING = 2;

    /// Spreads what is alike in its lowest bits.
    private static final int SPREAD = 0x9E3779B1;

    private @Nullable String[] keys = new @Nullable String[FIRST];
    private @Nullable Object[] values = new @Nullable Object[FIRST];
    private int count;

    /// The first characters of all keys: most texts are refused by them.
    private final Trie<Boolean> beginnings = new Trie<>();

    void merge(String key, V value, BinaryOperator<V> both) {
        var known = get(key, 0, key.length());
        if (known == null && 2 * ++count > keys.length) {
            grow();
        }
        set(key, known == null ? value : both.apply(known, value));
        beginnings.put(key.substring(0, Math.min(BEGINNING, key.length())), Boolean.TRUE);
    }

    void forEach(BiConsumer<String, V> each) {
        for (String key : keys) {
            var value = key == null ? null : get(key, 0, key.length());
            if (key != null && value != null) {
                each.accept(key, value);
            }
        }
    }

    @SuppressWarnings("unchecked") // only values of this kind are set
    void replaceAll(BiFunction<String, V, V> change) {
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            Object value = values[i];
            if (key != null && value != null) {
                values[i] = change.apply(key, (V) value);
            }
        }
    }

    private void set(String key, Object value) {
        int at = place(key, 0, key.length());
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new @Nullable String[2 * oldKeys.length];
        values = new @Nullable Object[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            Object value = oldValues[i];
            if (key != null && value != null) {
                set(key, value);
            }
        }
    }

    /// What the label is that stands in `[from, to)`; null where none does.
    @SuppressWarnings("unchecked") // only values of this kind are set
    @Nullable V get(String text, int from, int to) {
        return mayBeKey(text, from, to) ? (V) values[place(text, from, to)] : null;
    }

    private boolean mayBeKey(String text, int from, int to) {
        @Nullable Trie<Boolean> node = beginnings;
        int length = 0;
        for (int i = from; i < to && length < BEGINNING && node != null; i++) {
            char c = text.charAt(i);
            if (!LabelKey.isDropped(c)) {
                node = node.next(c);
                length++;
            }
        }
        return node != null;
    }

    /// Where the key of `[from, to)` stands, or the free place where it would.
    private int place(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!LabelKey.isDropped(c)) {
                hash = 31 * hash + c;
            }
        }
        int mask = keys.length - 1;
        int at = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        for (String key = keys[at]; key != null && !isKey(key, text, from, to); key = keys[at]) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean isKey(String key, String text, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!LabelKey.isDropped(c)) {
                if (length == key.length() || key.charAt(length) != c) {
                    return false;
                }
                length++;
            }
        }
        return length == key.length();
    }
}
