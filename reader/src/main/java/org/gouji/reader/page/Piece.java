package org.gouji.reader.page;

import org.gouji.reader.text.MappedText;

/// A cell, or a whole line of prose: its normalised text and the physical columns that it covers. Columns
/// are counted from 0 inside a grid whose spans are known; elsewhere the column is the piece's ordinal.
public record Piece(MappedText text, int column, int span) {

    public boolean covers(int physical) {
        return physical >= column && physical < column + span;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
