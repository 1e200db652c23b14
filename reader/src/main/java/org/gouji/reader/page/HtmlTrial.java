package org.gouji.reader.page;

/// A table is taken for one of data when it begins. Where something in it tells that it is layout, because it holds a
/// table or an article or has one cell only, all is as it was at its beginning and the page is read on from there.
/// No place is read again more than once: the first table in a table already ends the trial of the outer one.
final class HtmlTrial {

    private final HtmlStack stack;

    /// The place of the table on the stack; -1 where none is on trial.
    private int table = -1;

    private int cells;
    private boolean failed;

    /// What was so at its beginning: the place behind its tag, whether the page had ended, what the cell around it
    /// held.
    private int start;

    private boolean ended;
    private int fewest;
    private int most;

    HtmlTrial(HtmlStack stack) {
        this.stack = stack;
    }

    /// The innermost element is a table whose start tag ends at `end`.
    void begin(int end, boolean endedBefore) {
        table = stack.size() - 1;
        start = end;
        ended = endedBefore;
        cells = 0;
        if (stack.lastCell() >= 0) {
            fewest = stack.get(stack.lastCell()).fewest();
            most = stack.get(stack.lastCell()).most();
        }
    }

    boolean isOn() {
        return table >= 0;
    }

    boolean hasFailed() {
        return failed;
    }

    int start() {
        return start;
    }

    boolean hadEnded() {
        return ended;
    }

    /// A table opens inside the innermost one.
    void nest() {
        failed |= table >= 0 && stack.lastTable() == table;
    }

    void cell() {
        cells++;
    }

    /// The innermost cell got more words.
    void measure() {
        if (table >= 0 && stack.lastCell() > table) {
            failed |= stack.get(stack.lastCell()).fewest() > HtmlGrid.LONGEST_CELL;
        }
    }

    /// The table at this place of the stack closes: whether it is one of data.
    boolean passes(int closed) {
        if (closed != table) {
            return true;
        }
        failed |= cells <= 1;
        table = failed ? table : -1;
        return !failed;
    }

    /// The table is open again, all else as it was.
    void rewind() {
        stack.backTo(table);
        stack.push(HtmlTag.TABLE_TAG, false, 1, 1);
        if (stack.lastCell() >= 0) {
            stack.get(stack.lastCell()).measured(fewest, most);
        }
        table = -1;
        failed = false;
    }
}
