package org.gouji.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.gouji.reader.page.Line;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The texts of a document's pieces that hold anything, in the page's order. They are walked only as far as somebody
/// asks: what the first lines say is not looked for among the cells behind them.
record Texts(List<SectionLines> sections) implements Iterable<MappedText> {

    /// The texts of the sections with such a number.
    List<MappedText> of(IntPredicate number) {
        var texts = new ArrayList<MappedText>();
        for (var section : sections) {
            if (number.test(section.number())) {
                add(section.lines(), texts);
            }
        }
        return texts;
    }

    List<MappedText> ofFirst() {
        var texts = new ArrayList<MappedText>();
        add(sections.getFirst().lines(), texts);
        return texts;
    }

    List<MappedText> all() {
        return of(_ -> true);
    }

    private static void add(List<Line> lines, List<MappedText> texts) {
        for (var line : lines) {
            var pieces = line.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                if (!pieces.get(i).isBlank()) {
                    texts.add(pieces.get(i).text());
                }
            }
        }
    }

    @Override
    public Iterator<MappedText> iterator() {
        return new Walk();
    }

    /// Stands before the next text.
    private final class Walk implements Iterator<MappedText> {

        private int section;
        private int line;
        private int piece;
        private @Nullable MappedText next = found();

        private @Nullable MappedText found() {
            for (; section < sections.size(); section++, line = 0) {
                var lines = sections.get(section).lines();
                for (; line < lines.size(); line++, piece = 0) {
                    var pieces = lines.get(line).pieces();
                    while (piece < pieces.size()) {
                        var found = pieces.get(piece++);
                        if (!found.isBlank()) {
                            return found.text();
                        }
                    }
                }
            }
            return null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public MappedText next() {
            var text = next;
            if (text == null) {
                throw new NoSuchElementException();
            }
            next = found();
            return text;
        }
    }
}
