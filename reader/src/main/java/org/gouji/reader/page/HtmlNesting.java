package org.gouji.reader.page;

/// What the tags and words of a page do to the elements that are open, and what of it the lines are told. What the
/// standard repairs by moving or reopening elements is [Unusual].
final class HtmlNesting {

    /// Deeper pages are left to the library, which caps the depth.
    private static final int DEEPEST = 200;

    private final HtmlLines lines;
    private final HtmlStack stack = new HtmlStack();
    private final HtmlTrial trial = new HtmlTrial(stack);
    private int hidden;
    private boolean body;
    private boolean ended;

    HtmlNesting(HtmlLines lines) {
        this.lines = lines;
    }

    /// Whether the page's body has begun.
    boolean inBody() {
        return body;
    }

    /// Whether no element is open.
    boolean isEmpty() {
        return stack.isEmpty();
    }

    /// Where the page has to be read on: a table that was taken for one of data is none. Mostly at `at`.
    int onwards(int at) {
        return trial.hasFailed() ? rewind() : at;
    }

    private int rewind() {
        trial.rewind();
        hidden = 0;
        ended = trial.hadEnded();
        lines.noGrid();
        return trial.start();
    }

    /// Whether these words are shown: so many characters, with so many gaps in them.
    boolean words(int visible, int gaps, boolean entities) {
        boolean between = stack.isBetweenCells();
        if (visible == 0 && (!body || between)) {
            return false;
        }
        if (between) {
            throw new Unusual("text between cells");
        }
        if (ended && visible > 0) {
            throw new Unusual("words behind the page's end");
        }
        if (!body && entities) {
            throw new Unusual("an entity before the body, which may be a space there");
        }
        body = true;
        stack.count(visible, gaps + 1);
        trial.measure();
        return hidden == 0;
    }

    void start(HtmlToken token) {
        var tag = token.tag();
        switch (tag.kind()) {
            case CELL -> cell(token, tag);
            case FLOW, FORMATTING -> flow(token, tag);
            case TABLE -> table(token, tag);
            case VOID -> empty(tag);
            case FRAME -> frame(token, tag);
            case OTHER, RAW -> throw new Unusual(tag.name());
        }
    }

    private void frame(HtmlToken token, HtmlTag tag) {
        if (token.hides() || !stack.isEmpty()) {
            throw new Unusual("a frame that hides or stands inside");
        }
        if (tag.is("body")) {
            if (body) {
                throw new Unusual("a second body");
            }
            body = true;
        }
    }

    /// An element whose content is no markup and that has ended again.
    void raw(HtmlTag tag) {
        if (tag.is("iframe") || tag.is("textarea")) {
            requireCell();
            body = true;
        }
        boundary(tag);
    }

    /// A hidden or empty element still ends a line where it is a block.
    private void boundary(HtmlTag tag) {
        if (hidden == 0 && tag.endsLine()) {
            lines.close(tag, tag.block(), 1, 1);
        }
    }

    private void requireCell() {
        if (stack.isBetweenCells()) {
            throw new Unusual("an element between cells");
        }
    }

    private void empty(HtmlTag tag) {
        if (!tag.is("meta") && !tag.is("link") && !tag.is("base")) {
            requireCell();
            body = true;
            if (tag.endsParagraph()) {
                closeParagraph();
            }
        }
        boundary(tag);
    }

    private void flow(HtmlToken token, HtmlTag tag) {
        requireCell();
        if (hidden > 0 && tag.isItem()) {
            throw new Unusual("an item that may end what hides it");
        }
        body = true;
        if (tag.endsParagraph()) {
            closeParagraph();
        }
        push(token, tag);
    }

    private void closeParagraph() {
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            if (stack.get(i).tag() == HtmlTag.PARAGRAPH_TAG) {
                popTo(i);
                return;
            }
        }
    }

    private void table(HtmlToken token, HtmlTag tag) {
        body = true;
        if (tag.isTable()) {
            if (stack.isBetweenCells()) {
                throw new Unusual("a table between cells");
            }
            closeParagraph();
            trial.nest();
            push(token, tag);
        } else if (tag == HtmlTag.COLUMN_TAG) {
            if (stack.isEmpty()
                    || !(stack.top().tag().isTable() || stack.top().tag().is("colgroup"))) {
                throw new Unusual("a column inside a row");
            }
        } else {
            int table = stack.lastTable();
            if (table < 0) {
                throw new Unusual("a part of a table outside one");
            }
            popTo((tag.isRow() ? rowParent(table) : table) + 1);
            push(token, tag);
        }
    }

    /// The innermost group of rows, or the table.
    private int rowParent(int table) {
        for (int i = stack.size() - 1; i > table; i--) {
            if (stack.get(i).tag().isRowGroup()) {
                return i;
            }
        }
        return table;
    }

    private void cell(HtmlToken token, HtmlTag tag) {
        int row = stack.lastRow();
        if (stack.lastTable() < 0 || row < stack.lastTable()) {
            throw new Unusual("a cell outside a row");
        }
        popTo(row + 1);
        trial.cell();
        push(token, tag);
    }

    private void push(HtmlToken token, HtmlTag tag) {
        if (stack.size() > DEEPEST) {
            throw new Unusual("depth");
        }
        stack.count(0, 1);
        boolean concealed = token.hides() || tag.isInvisible();
        boolean told = hidden == 0 && !concealed && !tag.isSilent();
        hidden += concealed ? 1 : 0;
        stack.push(tag, concealed, token.colspan(), token.rowspan());
        if (told) {
            boolean data = tag.isTable() && !trial.isOn();
            lines.open(tag, tag.block(), data, token.end());
            if (data) {
                trial.begin(token.end(), ended);
            }
        }
    }

    /// Closes an element by its own end tag, and what is open in it.
    private void close(int index) {
        popTo(index + 1);
        pop();
    }

    /// Closes elements that have no end tag. How far those that hide words reach, and formatting elements that
    /// open again behind what closed them, is left to the library.
    private void popTo(int size) {
        while (stack.size() > size) {
            var open = stack.top();
            if (open.hidden() || (open.tag().isApart() && open.tag().kind() == HtmlTag.Kind.FORMATTING)) {
                throw new Unusual("an element without an end");
            }
            pop();
        }
    }

    /// Closes the innermost element.
    void pop() {
        var open = stack.pop();
        var tag = open.tag();
        hidden -= open.hidden() ? 1 : 0;
        if (tag.isCell()) {
            measure(open);
        }
        boolean layout = tag.isTable() && !trial.passes(stack.size());
        if (hidden == 0 && !tag.isSilent() && !layout) {
            lines.close(tag, tag.block(), open.colspan(), open.rowspan());
        }
    }

    private void measure(HtmlStack.Open cell) {
        int fewest = cell.fewest();
        int most = cell.most();
        if (most > HtmlGrid.LONGEST_CELL && fewest <= HtmlGrid.LONGEST_CELL) {
            throw new Unusual("a cell between data and article");
        }
        stack.count(fewest, most - fewest);
    }

    /// Mostly the innermost element ends.
    void end(HtmlTag tag) {
        if (!stack.isEmpty() && stack.top().tag() == tag) {
            pop();
        } else {
            endOuter(tag);
        }
    }

    private void endOuter(HtmlTag tag) {
        switch (tag.kind()) {
            case CELL -> endCell(tag);
            case FLOW -> endFlow(tag);
            case FORMATTING -> endFormatting(tag);
            case TABLE -> endTable(tag);
            case FRAME -> ended |= !tag.is("head");
            case VOID -> {
                if (tag.is("br")) {
                    throw new Unusual("</br>");
                }
            }
            case OTHER, RAW -> throw new Unusual(tag.name());
        }
    }

    private void endCell(HtmlTag tag) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            var open = stack.get(i).tag();
            if (open == tag) {
                close(i);
                return;
            }
            if (open.isBarrier()) {
                break;
            }
        }
        throw new Unusual("the end of a cell outside it");
    }

    private void endTable(HtmlTag tag) {
        int open = tag == HtmlTag.COLUMN_TAG ? -1 : stack.lastOf(tag);
        if (open < 0 || open < stack.lastTable()) {
            throw new Unusual("the end of a part of a table outside it");
        }
        close(open);
    }

    /// A formatting element that is not the innermost overlaps others. It makes no line; only those that part words
    /// matter.
    private void endFormatting(HtmlTag tag) {
        boolean matters = false;
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            matters |= matters(stack.get(i));
            if (stack.get(i).tag() == tag) {
                if (matters) {
                    throw new Unusual("overlapping elements");
                }
                stack.remove(i);
                return;
            }
        }
    }

    /// Whether it matters how far an element in a line reaches: it hides its words or parts them from others.
    private static boolean matters(HtmlStack.Open open) {
        return open.hidden() || open.tag().isApart();
    }

    private void endFlow(HtmlTag tag) {
        for (int i = stack.size() - 1; i >= 0 && !stack.get(i).tag().isBarrier(); i--) {
            var open = stack.get(i).tag();
            if (open.same(tag)) {
                close(i);
                return;
            }
            if (open.block() && !tag.block()) {
                return;
            }
        }
        if (tag == HtmlTag.PARAGRAPH_TAG) {
            requireCell();
            boundary(tag);
        } else if (tag.name().length() == 2 && tag.name().charAt(0) == 'h') {
            throw new Unusual("the end of another heading");
        }
    }
}
