package org.gouji.reader.section;

import org.jspecify.annotations.Nullable;

/// A place where a statutory section may begin: the characters `[from, to)` of piece `piece` on line
/// `line`. `ordinal` is the number printed before the title; `score` says how much like a heading it is.
record Heading(
        int number,
        int line,
        int piece,
        int from,
        int to,
        @Nullable Integer ordinal,
        int score) {

    boolean before(Heading other) {
        return line != other.line ? line < other.line : piece != other.piece ? piece < other.piece : from < other.from;
    }
}
