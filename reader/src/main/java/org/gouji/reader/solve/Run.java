package org.gouji.reader.solve;

import java.util.BitSet;
import java.util.List;
import org.gouji.contracts.form.Column;
import org.gouji.reader.text.MappedText;

/// Characters of several cells without a sure sign of where one ends. `text` has no blanks. With
/// `looseEnd` its last digit may belong to what follows it: the ordinal of the next label. `whole` says that
/// nothing stood between its characters and that they belong to these cells alone. Cells end at `ends`, indexes of
/// `text` between 0 and its length: more than one blank stood there, and no number has that inside.
public record Run(MappedText text, boolean looseEnd, boolean whole, BitSet ends, List<Column> columns, List<Sum> sums) {
    public Run {
        ends = (BitSet) ends.clone();
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
    }

    public Run(MappedText text, boolean looseEnd, boolean whole, List<Column> columns, List<Sum> sums) {
        this(text, looseEnd, whole, new BitSet(), columns, sums);
    }

    /// As many zeros as cells: there is no other way to cut them, with blanks or without.
    boolean isAllZero() {
        String digits = text.text();
        return !looseEnd && digits.length() == cells() && digits.chars().allMatch(c -> c == '0');
    }

    int cells() {
        return columns.size();
    }
}
