package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds, among the lines outside of all ruling lines, those that are rows of a table.
final class OpenTables {

    /// A table has two rows with numbers at least, or one with as many as table 4 has at the least.
    private static final int FEWEST_ROWS = 2;

    private static final int ENOUGH_IN_ONE = 5;

    /// A label is broken over no more lines than this.
    private static final int MOST_BETWEEN = 4;

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}\\s?[、.．].{6,}");

    private static final double SHORT = 0.5;

    private OpenTables() {}

    static List<Block> of(List<TextLine> lines, double width) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i, width);
            var region = lines.subList(i, end);
            var table = isTable(region) ? OpenTable.of(region) : Optional.<Block.Table>empty();
            if (table.isPresent()) {
                blocks.add(table.get());
                i = end;
            } else {
                blocks.add(new Block.Words(lines.get(i++)));
            }
        }
        return blocks;
    }

    /// Behind the last row of the table that begins at `from`; `from` itself where none does.
    private static int end(List<TextLine> lines, int from, double width) {
        int end = from;
        int between = 0;
        for (int i = from; i < lines.size() && between <= MOST_BETWEEN; i++) {
            if (lines.get(i).parts(OpenTable.GAP).size() > 1) {
                between = 0;
                end = i + 1;
            } else if (i == from
                    || isHeading(lines.get(i))
                    || lines.get(i).end() - lines.get(i).x() > SHORT * width) {
                break;
            } else {
                between++;
            }
        }
        return end;
    }

    /// A label of the form that begins like a heading has its numbers beside it, or is no longer than its column.
    private static boolean isHeading(TextLine line) {
        return HEADING.matcher(line.text()).matches();
    }

    private static boolean isTable(List<TextLine> region) {
        long rows = region.stream()
                .filter(line -> values(line) > 0 && line.parts(OpenTable.GAP).size() > 1)
                .count();
        return rows >= FEWEST_ROWS || region.stream().anyMatch(line -> values(line) >= ENOUGH_IN_ONE);
    }

    private static long values(TextLine line) {
        return line.parts(OpenTable.GAP).stream().filter(OpenTable::isValue).count();
    }
}
