package org.gouji.samples;

/// How a report is laid out, in the ways in which such reports are met.
public enum Layout {
    /// Text, one line a row, cells between bars; spans are lost.
    PIPE_ROWS,
    /// Text, one line a cell, blank lines between.
    CELL_PER_LINE,
    /// Text, one line a cell, a lone bar after each.
    CELL_BETWEEN_BARS,
    /// Text, bars without values: the grid stands, its short cells are gone; a table without long labels is
    /// gone as a whole.
    EMPTY_GRID,
    /// Text, the headings stand, the tables are gone.
    TABLES_LOST,
    /// An HTML page, its tables as the form prints them.
    HTML,
    /// An HTML page whose tables have a physical column more than the form.
    HTML_SPARE_COLUMN;

    public boolean html() {
        return this == HTML || this == HTML_SPARE_COLUMN;
    }

    /// Whether the figures of the tables are on the page at all.
    public boolean keepsFigures() {
        return this != EMPTY_GRID && this != TABLES_LOST;
    }
}
