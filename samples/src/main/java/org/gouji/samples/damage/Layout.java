package org.gouji.samples.damage;

import java.util.function.BiFunction;
import org.gouji.samples.content.Dice;

/// How a damaged page is laid out, in all the ways in which such pages are met.
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
public enum Layout {
    /// The form's own grid.
    HTML(Family.GRID, (draft, print) -> HtmlPrint.plain().print(draft, print)),
    /// Header cells, and paragraphs within the cells.
    HTML_HEADER_CELLS(Family.GRID, (draft, print) -> HtmlPrint.headerCells().print(draft, print)),
    /// As a word processor exports it: classes, non-breaking blanks, numbers cut over elements.
    HTML_WORD(Family.GRID, (draft, print) -> HtmlPrint.word().print(draft, print)),
    /// The whole page stands in tables, the report's own within others.
    HTML_NESTED(Family.GRID, (draft, print) -> HtmlPrint.nested().print(draft, print)),
    /// Table 2 has a physical column more than the form.
    HTML_FIVE_COLUMNS(Family.GRID, (draft, print) -> HtmlPrint.plain().print(draft, print)),
    /// Empty columns between those of the form.
    HTML_EMPTY_COLUMNS(Family.GRID, (draft, print) -> HtmlPrint.emptyColumns().print(draft, print)),
    /// One span in twenty is one too many.
    HTML_SPANS_LIE(Family.GRID, (draft, print) -> HtmlPrint.spansLie().print(draft, print)),
    /// No spans at all.
    HTML_SPANS_LOST(Family.GRID, (draft, print) -> HtmlPrint.spansLost().print(draft, print)),
    /// Other numbers in a table and in cells that nobody sees.
    HTML_INVISIBLE(Family.GRID, (draft, print) -> HtmlPrint.invisible().print(draft, print)),
    /// No table: an element for each row and each cell.
    HTML_DIVISIONS(Family.LINES, (draft, print) -> HtmlPrint.divisions().print(draft, print)),
    /// A paragraph for each cell.
    HTML_PARAGRAPHS(Family.LINES, (draft, print) -> HtmlPrint.paragraphs().print(draft, print)),
    MARKDOWN(Family.BARS, (draft, print) -> BarPrint.markdown(draft, print)),
    /// A line for each row, a bar behind each cell, bare bars where a span was.
    PIPE_ROWS(Family.BARS, (draft, print) -> BarPrint.rows(draft, print)),
    /// Bars between cells only, spans lost.
    PIPE_JOINED(Family.BARS, (draft, print) -> BarPrint.joined(draft, print)),
    TABS(Family.BARS, (draft, print) -> BarPrint.tabs(draft, print)),
    /// A line for each cell, empty lines between.
    CELL_PER_LINE(Family.LINES, (draft, print) -> LinePrint.of(draft, print, "\n\n")),
    CELL_PER_LINE_TIGHT(Family.LINES, (draft, print) -> LinePrint.of(draft, print, "\n")),
    /// A lone bar behind each cell.
    CELL_BETWEEN_BARS(Family.LINES, (draft, print) -> LinePrint.of(draft, print, "\n|\n")),
    /// Single blanks between cells.
    BLANKS(Family.RUN, (draft, print) -> BarPrint.blanks(draft, print)),
    /// Nothing between cells, everything in one line.
    RUN_TOGETHER(Family.RUN, (draft, print) -> RunPrint.of(draft, print, 0)),
    /// Blanks between labels and here and there between numbers.
    RUN_TOGETHER_BLANKS(Family.RUN, (draft, print) -> RunPrint.of(draft, print, 1)),
    /// Nothing between the cells of a row, rows on lines of their own.
    RUN_ROWS(Family.RUN, (draft, print) -> RunPrint.of(draft, print, 2)),
    /// Columns of a page as a converter places them.
    PDF_COLUMNS(Family.COLUMNS, (draft, print) -> ColumnPrint.of(draft, print)),
    /// A page in the order in which it was drawn.
    PDF_FLOW(Family.LINES, (draft, print) -> LinePrint.flow(draft, print));

    /// What parts the cells.
    enum Family {
        /// A grid keeps empty cells in their place.
        GRID,
        /// So do bars.
        BARS,
        /// Lines: an empty cell leaves no trace.
        LINES,
        /// Gaps.
        COLUMNS,
        /// Next to nothing.
        RUN
    }

    private final Family family;
    private final BiFunction<Draft, Print, String> print;

    Layout(Family family, BiFunction<Draft, Print, String> print) {
        this.family = family;
        this.print = print;
    }

    Family family() {
        return family;
    }

    /// Whether a cell stands apart from its neighbours beyond doubt.
    boolean keepsPlaces() {
        return family == Family.GRID || family == Family.BARS;
    }

    public boolean html() {
        return name().startsWith("HTML");
    }

    String print(Draft draft, Marks marks, Dice dice) {
        return print.apply(draft, new Print(marks, dice));
    }

    /// What a printer needs beside the draft.
    record Print(Marks marks, Dice dice) {

        String text(Slot slot) {
            return marks.around(slot, slot.text);
        }

        /// The text on one line.
        String line(Slot slot) {
            return marks.around(slot, slot.text.replace("\n", ""));
        }
    }
}
