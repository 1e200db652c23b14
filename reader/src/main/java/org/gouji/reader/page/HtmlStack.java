package org.gouji.reader.page;

/// The elements that are open at a place of a page, the innermost last. What is closed is used again.
final class HtmlStack {

    /// An element that is open.
    static final class Open {
        private HtmlTag tag = HtmlTag.META_TAG;
        private boolean hidden;
        private int colspan;
        private int rowspan;

        /// The innermost table, row and cell that were open before it.
        private int tableBefore;

        private int rowBefore;
        private int cellBefore;

        /// Of a cell: the fewest and the most characters of its text.
        private int fewest;

        private int most;

        HtmlTag tag() {
            return tag;
        }

        boolean hidden() {
            return hidden;
        }

        int colspan() {
            return colspan;
        }

        int rowspan() {
            return rowspan;
        }

        int fewest() {
            return fewest;
        }

        int most() {
            return most;
        }

        void measured(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }
    }

    private Open[] open = new Open[0];
    private int size;

    /// The innermost table, row and cell; -1 where none is open.
    private int table = -1;

    private int row = -1;
    private int cell = -1;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Open get(int index) {
        return open[index];
    }

    Open top() {
        return open[size - 1];
    }

    void push(HtmlTag tag, boolean hidden, int colspan, int rowspan) {
        if (size == open.length) {
            grow();
        }
        var next = open[size];
        next.tag = tag;
        next.hidden = hidden;
        next.tableBefore = table;
        next.rowBefore = row;
        next.cellBefore = cell;
        if (tag.isBarrier()) {
            pushPart(tag, next);
        }
        next.colspan = colspan;
        next.rowspan = rowspan;
        size++;
    }

    private void pushPart(HtmlTag tag, Open next) {
        if (tag.isCell()) {
            cell = size;
            next.measured(0, 0);
        } else if (tag.isRow()) {
            row = size;
        } else if (tag.isTable()) {
            table = size;
        }
    }

    private void grow() {
        var more = new Open[Math.max(16, open.length * 2)];
        System.arraycopy(open, 0, more, 0, open.length);
        for (int i = open.length; i < more.length; i++) {
            more[i] = new Open();
        }
        open = more;
    }

    /// The innermost element, closed. Good until the next one opens.
    Open pop() {
        backTo(size - 1);
        return open[size];
    }

    /// As before the element at `index` opened. It may have been the last one that closed.
    void backTo(int index) {
        var first = open[index];
        table = first.tableBefore;
        row = first.rowBefore;
        cell = first.cellBefore;
        size = index;
    }

    /// Takes an element out and leaves what is inside it open; no part of a table is.
    void remove(int index) {
        var removed = open[index];
        System.arraycopy(open, index + 1, open, index, size - index - 1);
        open[--size] = removed;
    }

    int lastOf(HtmlTag tag) {
        for (int i = size - 1; i >= 0; i--) {
            if (open[i].tag.same(tag)) {
                return i;
            }
        }
        return -1;
    }

    int lastTable() {
        return table;
    }

    int lastRow() {
        return row;
    }

    int lastCell() {
        return cell;
    }

    /// The text of a cell decides whether its table holds data.
    void count(int visible, int spaces) {
        if (cell >= 0) {
            open[cell].fewest += visible;
            open[cell].most += visible + spaces;
        }
    }

    /// Whether the innermost open element is a table or a part of one that holds no words.
    boolean isBetweenCells() {
        return size > 0 && open[size - 1].tag.isWordless();
    }
}
