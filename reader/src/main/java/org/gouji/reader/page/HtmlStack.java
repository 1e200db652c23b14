package org.gouji.reader.page;

import org.jspecify.annotations.Nullable;

/// The elements that are open at a place of a page, the innermost last. What is closed is used again.
final class HtmlStack {

    /// An element that is open.
    static final class Open {
        private HtmlTag tag = HtmlTag.of("html");
        private boolean hidden;
        private int event;
        private int colspan;
        private int rowspan;

        /// The innermost table and cell that were open before it.
        private int tableBefore;

        private int cellBefore;

        /// Of a table: whether a table stands in it, its cells, and whether one holds more than a cell does.
        private boolean nested;

        private int cells;
        private boolean article;

        /// Of a cell: the fewest and the most characters of its text.
        private int fewest;

        private int most;

        HtmlTag tag() {
            return tag;
        }

        boolean hidden() {
            return hidden;
        }

        /// The number of the event of its start; -1 where it has none.
        int event() {
            return event;
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

        /// Whether a table holds data: one that holds tables or an article is layout.
        boolean isData() {
            return !nested && !article && cells > 1;
        }
    }

    private Open[] open = new Open[0];
    private int size;

    /// The innermost table and cell; -1 where none is open.
    private int table = -1;

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

    void push(HtmlTag tag, boolean hidden, int event, int colspan, int rowspan) {
        if (size == open.length) {
            grow();
        }
        var next = open[size];
        next.tableBefore = table;
        next.cellBefore = cell;
        if (tag.isTable()) {
            table = size;
        } else if (tag.isCell()) {
            cell = size;
        }
        size++;
        next.tag = tag;
        next.hidden = hidden;
        next.event = event;
        next.colspan = colspan;
        next.rowspan = rowspan;
        next.nested = false;
        next.cells = 0;
        next.article = false;
        next.fewest = 0;
        next.most = 0;
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
        var closed = open[--size];
        table = closed.tableBefore;
        cell = closed.cellBefore;
        return closed;
    }

    /// Takes an element out and leaves what is inside it open; no table and no cell is.
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

    private @Nullable Open innermostTable() {
        return table < 0 ? null : open[table];
    }

    /// A table opens inside the innermost one.
    void nest() {
        var table = innermostTable();
        if (table != null) {
            table.nested = true;
        }
    }

    void addCell() {
        var table = innermostTable();
        if (table != null) {
            table.cells++;
        }
    }

    void addArticle() {
        var table = innermostTable();
        if (table != null) {
            table.article = true;
        }
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
        return size > 0 && top().tag.kind() == HtmlTag.Kind.TABLE && !top().tag.is("caption");
    }
}
