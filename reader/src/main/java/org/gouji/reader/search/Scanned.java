package org.gouji.reader.search;

/// A text that was looked through once for all searches: each of them knows at once whether it has anything to look
/// for here. Worth its while where many searches are made in one text.
public final class Scanned {

    private final String text;
    private final long[] found;

    private Scanned(String text, long[] found) {
        this.text = text;
        this.found = found;
    }

    public static Scanned of(String text) {
        return new Scanned(text, Beginnings.in(text));
    }

    /// A longer text that begins with this one: only what is new is looked through.
    public Scanned longer(String longer) {
        return new Scanned(longer, Beginnings.in(longer, found, Math.max(0, text.length() - 1)));
    }

    public String text() {
        return text;
    }

    boolean may(int search) {
        return Beginnings.has(found, search);
    }

    @Override
    public String toString() {
        return text;
    }
}
