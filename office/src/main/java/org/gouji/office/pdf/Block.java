package org.gouji.office.pdf;

import java.util.List;
import org.gouji.office.transcript.TableText;

/// A part of a page, from the top down.
sealed interface Block {

    double top();

    /// A line outside of all tables.
    record Words(TextLine line) implements Block {
        @Override
        public double top() {
            return line.baseline() - line.size();
        }
    }

    /// A table: its text and, in points, where its columns begin and end. `ruled` where lines prove its cells.
    record Table(double top, double bottom, List<Double> edges, TableText text, boolean ruled) implements Block {}
}
