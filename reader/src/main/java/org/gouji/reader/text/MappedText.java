package org.gouji.reader.text;

import java.util.Arrays;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// A piece of text, normalised or not, each of whose characters knows the range of the original that it
/// stands for. Immutable. All matching is done on [#text()]; quotations and sources come from the
/// original.
public final class MappedText {

    private final Original original;
    private final String text;

    /// Where each character begins, then where each ends; null where they stand one behind the other from `base`
    /// on, as they mostly do. Pages have many texts, and most are of one character: one field less is memory.
    private final int @Nullable [] places;

    /// Where the first character stands, or a text without characters.
    private final int base;

    private final @Nullable CellPath path;

    private MappedText(Original original, String text, int @Nullable [] places, int base, @Nullable CellPath path) {
        this.base = base;
        this.original = original;
        this.text = text;
        this.places = places;
        this.path = path;
    }

    /// The range `[start, end)` of the original, as it stands.
    public static MappedText of(Original original, int start, int end) {
        return new MappedText(original, original.part(start, end), null, start, null);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isEmpty() || (!isPrinted(text.charAt(0)) && text.isBlank());
    }

    /// Whether a character is surely no white space.
    private static boolean isPrinted(char c) {
        return (c > ' ' && c < '\u007F') || (c >= '\u4E00' && c <= '\u9FFF');
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    /// The UTF-16 index in the original at which the character `index` begins.
    public int start(int index) {
        return places == null ? base + index : places[index];
    }

    /// The UTF-16 index in the original just after the character `index`.
    public int end(int index) {
        return places == null ? base + index + 1 : places[text.length() + index];
    }

    /// The UTF-16 index in the original at which the whole text begins.
    public int start() {
        return at(0);
    }

    /// The UTF-16 index in the original just after the whole text.
    public int end() {
        return at(text.length());
    }

    /// The cell of an HTML page that it is from; null elsewhere.
    public @Nullable CellPath path() {
        return path;
    }

    public Original original() {
        return original;
    }

    /// Where the characters `[from, to)` stand in the original.
    public Source source(int from, int to) {
        return from < to ? original.source(start(from), end(to - 1), path) : original.source(at(from), at(from), path);
    }

    /// This text with other characters: each stands where the one that it is instead of stands. 0 is for one that
    /// is not printed; so many are, mostly all.
    MappedText printed(char[] instead, int count) {
        return count == instead.length
                ? new MappedText(original, new String(instead), places, base, path)
                : shortened(instead, count);
    }

    private MappedText shortened(char[] instead, int count) {
        char[] kept = new char[count];
        int[] where = new int[2 * count];
        int at = 0;
        for (int i = 0; i < instead.length; i++) {
            if (instead[i] != 0) {
                kept[at] = instead[i];
                where[at] = start(i);
                where[count + at++] = end(i);
            }
        }
        int first = count == 0 ? start() : where[0];
        return new MappedText(original, new String(kept), isStraight(where) ? null : where, first, path);
    }

    /// Whether every character stands right behind the one before it.
    private static boolean isStraight(int[] places) {
        int count = places.length / 2;
        for (int i = 0; i < count; i++) {
            if (places[i] != places[0] + i || places[count + i] != places[i] + 1) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        if (text.isEmpty()) {
            return base;
        }
        return index < text.length() ? start(index) : end(text.length() - 1);
    }

    public Source source() {
        return source(0, text.length());
    }

    /// Whether the original has just these characters at this place.
    public boolean isPrintedSo() {
        return places == null && original.text().startsWith(text, base);
    }

    /// The original's characters behind `[from, to)`, with everything that stood between them.
    public String raw(int from, int to) {
        if (from >= to) {
            return "";
        }
        return to - from == text.length() && isPrintedSo() ? text : original.part(start(from), end(to - 1));
    }

    public String raw() {
        return raw(0, text.length());
    }

    public MappedText sub(int from, int to) {
        return new MappedText(original, text.substring(from, to), from < to ? places(from, to) : null, at(from), path);
    }

    private int @Nullable [] places(int from, int to) {
        if (places == null) {
            return null;
        }
        int count = to - from;
        int[] part = Arrays.copyOfRange(places, from, from + 2 * count);
        System.arraycopy(places, text.length() + from, part, count, count);
        return part;
    }

    /// Without white space at either end.
    public MappedText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : sub(from, to);
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c < '\u007F') {
            return false;
        }
        return c > '\u3000' ? c == '\uFEFF' : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    @Override
    public String toString() {
        return text;
    }

    /// Collects characters with the ranges that they stand for, in the original's order. As long as they are the
    /// original's own and stand one behind the other, only their range is kept.
    public static final class Builder {

        /// Most pieces are cells.
        private static final int FIRST = 16;

        private static final int[] NONE = {};

        private final Original original;

        /// The characters as long as they are `[base, base + length)` of the original.
        private int base;

        private int length;
        private boolean copied;

        /// The characters and where each stands, once they are another text than the original's.
        private final StringBuilder text = new StringBuilder(0);

        private int[] starts = NONE;
        private int[] ends = NONE;
        private @Nullable CellPath path;
        private int anchor;

        public Builder(Original original) {
            this.original = original;
        }

        /// Empties the builder, to be used again for the same original.
        public Builder reset() {
            length = 0;
            if (copied) {
                copied = false;
                text.setLength(0);
            }
            path = null;
            anchor = 0;
            return this;
        }

        public Builder path(@Nullable CellPath path) {
            this.path = path;
            return this;
        }

        /// Where the piece stands should it stay empty.
        public Builder anchor(int index) {
            this.anchor = index;
            return this;
        }

        public int length() {
            return length;
        }

        /// The last character; 0 where there is none yet.
        public char last() {
            if (length == 0) {
                return 0;
            }
            return copied ? text.charAt(length - 1) : original.text().charAt(base + length - 1);
        }

        /// The index in the original after the last character; the anchor where there is none yet.
        public int end() {
            if (length == 0) {
                return anchor;
            }
            return copied ? ends[length - 1] : base + length;
        }

        /// Adds a character that stands for `[start, end)` of the original.
        public Builder add(char c, int start, int end) {
            if (!copied) {
                if (follows(start) && end == start + 1 && original.text().charAt(start) == c) {
                    follow(start, 1);
                    return this;
                }
                copy();
            }
            reserve(length + 1);
            starts[length] = start;
            ends[length] = end;
            text.append(c);
            length++;
            return this;
        }

        /// Adds the characters that stand at `[from, to)` of the original.
        public Builder add(int from, int to) {
            if (from >= to) {
                return this;
            }
            if (!copied) {
                if (follows(from)) {
                    follow(from, to - from);
                    return this;
                }
                copy();
            }
            reserve(length + to - from);
            for (int i = from; i < to; i++) {
                starts[length] = i;
                ends[length++] = i + 1;
            }
            text.append(original.text(), from, to);
            return this;
        }

        private boolean follows(int start) {
            return length == 0 || start == base + length;
        }

        private void follow(int start, int count) {
            base = length == 0 ? start : base;
            length += count;
        }

        /// From here on the characters differ from the original's.
        private void copy() {
            copied = true;
            int n = length;
            reserve(n + 1);
            for (int i = 0; i < n; i++) {
                starts[i] = base + i;
                ends[i] = base + i + 1;
            }
            text.append(original.text(), base, base + n);
        }

        private void reserve(int needed) {
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(FIRST, Math.max(needed, starts.length * 2)));
                ends = Arrays.copyOf(ends, starts.length);
            }
        }

        /// Adds all characters of another piece of the same original.
        public Builder add(MappedText piece) {
            return add(piece, 0, piece.length());
        }

        /// Adds the characters `[from, to)` of another piece of the same original.
        Builder add(MappedText piece, int from, int to) {
            if (from >= to) {
                return this;
            }
            if (!copied) {
                copy();
            }
            reserve(length + to - from);
            for (int k = from; k < to; k++) {
                starts[length] = piece.start(k);
                ends[length++] = piece.end(k);
            }
            text.append(piece.text, from, to);
            return this;
        }

        public MappedText build() {
            if (length == 0) {
                return new MappedText(original, "", null, anchor, path);
            }
            if (!copied) {
                return new MappedText(original, original.part(base, base + length), null, base, path);
            }
            int[] places = Arrays.copyOf(starts, 2 * length);
            System.arraycopy(ends, 0, places, length, length);
            return new MappedText(original, text.toString(), isStraight(places) ? null : places, starts[0], path);
        }
    }
}
