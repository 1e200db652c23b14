package org.gouji.reader.page;

import java.util.List;
import org.gouji.reader.text.MappedText;

/// One line of the page. `kind` says how its pieces came to be. `blanks` are the lines of nothing but white space that
/// stand behind it: where each cell has a line to itself, an empty one may have left them.
public record Line(Kind kind, List<Piece> pieces, boolean heading, int grid, int blanks) {

    /// How the pieces of a line were told apart.
    public enum Kind {
        /// A line of text: one piece.
        TEXT,
        /// A row of a table whose spans say which column each cell stands in.
        GRID,
        /// Cells between bars; spans are lost, so a piece's column is only its ordinal.
        BARS,
        /// Cells between runs of blanks or tabs.
        GAPS,
        /// A cell that stood alone between lines that hold only a bar: blanks between bars are cells.
        LONE_CELL
    }

    public Line {
        pieces = List.copyOf(pieces);
    }

    public Line(Kind kind, List<Piece> pieces, boolean heading, int grid) {
        this(kind, pieces, heading, grid, 0);
    }

    static Line text(MappedText text, boolean heading) {
        return new Line(Kind.TEXT, List.of(new Piece(text, 0, 1)), heading, 0);
    }

    /// The same line with one more line of white space behind it.
    Line spaced() {
        return new Line(kind, pieces, heading, grid, blanks + 1);
    }

    /// A line of the same kind that holds only this text.
    public Line of(MappedText text) {
        return new Line(kind, List.of(new Piece(text, 0, 1)), heading, grid, blanks);
    }

    /// The text of a line of prose, of the only cell that has any, or of the first.
    public MappedText text() {
        return pieces.getFirst().text();
    }

    /// The physical column behind the last piece.
    public int end() {
        int end = 0;
        for (var piece : pieces) {
            end = Math.max(end, piece.column() + piece.span());
        }
        return end;
    }

    public boolean isBlank() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    public boolean isProse() {
        return kind == Kind.TEXT;
    }
}
