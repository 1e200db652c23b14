package org.gouji.cli.compare;

/// What became of a cell from one run to the next.
public enum Change {
    /// It is a number now.
    NEW_NUMBER("new number"),
    /// It was a number.
    LOST_NUMBER("LOST number"),
    /// It is another number.
    OTHER_NUMBER("OTHER number"),
    /// Neither is a number: blank, illegible, lost …
    OTHER_KIND("other kind");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Change of(Seen before, Seen now) {
        if (before.isNumber()) {
            return now.isNumber() ? OTHER_NUMBER : LOST_NUMBER;
        }
        return now.isNumber() ? NEW_NUMBER : OTHER_KIND;
    }
}
