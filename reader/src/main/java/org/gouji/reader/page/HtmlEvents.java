package org.gouji.reader.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a scan met, in the page's order, until it is known that all of it can be used and which tables hold data.
/// An event is two numbers and, for words with entities, their text.
final class HtmlEvents {

    /// Pages of tables have an event about so often; it is only a first guess.
    private static final int CHARACTERS_AN_EVENT = 5;

    private static final int MOST_AT_FIRST = 4096;

    private static final byte WORDS = 0;
    private static final byte START = 1;
    private static final byte DATA = 2;
    private static final byte END = 3;
    private static final byte SAME = 4;

    private byte[] kinds;
    private int[] first;
    private int[] second;

    /// The element of a start or an end; the decoded text of words, null where they stand in the source just so.
    private @Nullable Object[] objects;

    private int size;

    /// For a page of so many characters.
    HtmlEvents(int characters) {
        int guess = Math.clamp(characters / CHARACTERS_AN_EVENT, 16, MOST_AT_FIRST);
        kinds = new byte[guess];
        first = new int[guess];
        second = new int[guess];
        objects = new Object[guess];
    }

    void words(int start, int end, @Nullable String decoded) {
        add(WORDS, start, end, decoded);
    }

    /// Words without white space that stay as they are when normalised.
    void same(int start, int end) {
        add(SAME, start, end, null);
    }

    /// The number of the event, to be told when it is known that the table holds data.
    int start(HtmlTag tag, int end) {
        add(START, end, 0, tag);
        return size - 1;
    }

    void isData(int event) {
        kinds[event] = DATA;
    }

    void end(HtmlTag tag, int colspan, int rowspan) {
        add(END, colspan, rowspan, tag);
    }

    private void add(byte kind, int a, int b, @Nullable Object object) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
            objects = Arrays.copyOf(objects, size * 2);
        }
        kinds[size] = kind;
        first[size] = a;
        second[size] = b;
        objects[size++] = object;
    }

    void play(HtmlLines lines) {
        for (int i = 0; i < size; i++) {
            if (kinds[i] == SAME) {
                lines.same(first[i], second[i]);
            } else if (kinds[i] == WORDS) {
                words(lines, i);
            } else if (objects[i] instanceof HtmlTag tag) {
                if (kinds[i] == END) {
                    lines.close(tag, tag.block(), first[i], second[i]);
                } else {
                    lines.open(tag, tag.block(), kinds[i] == DATA, first[i]);
                }
            }
        }
    }

    private void words(HtmlLines lines, int event) {
        if (objects[event] instanceof String decoded) {
            lines.words(first[event], second[event], decoded);
        } else {
            lines.plain(first[event], second[event]);
        }
    }
}
