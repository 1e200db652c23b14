package org.gouji.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.Line;

/// Tables that a body took from another form: the other tables tell the report's form, and above the rows of this one
/// stand the other form's columns. As many they may be, they count something else: what was published in all is not
/// what is in force. Such numbers are not the form's.
final class OtherForms {

    /// One column's label may stand in a sentence.
    private static final int FEWEST_LABELS = 2;

    /// A block, the keys of its columns' labels as its form prints them first, and for each column that only other
    /// forms
    /// have in its place those of its.
    private record Columns(Block block, List<String> ours, List<Set<String>> theirs) {

        /// Whether the labels that are printed one behind the other are the other forms' and none is the form's: mostly
        /// the first of its labels tells.
        boolean areTheirs(String printed) {
            return !holdsOne(printed, ours)
                    && theirs.stream().filter(keys -> holdsOne(printed, keys)).count() >= FEWEST_LABELS;
        }

        private static boolean holdsOne(String printed, Collection<String> keys) {
            for (String key : keys) {
                if (printed.contains(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Columns> blocks = new ArrayList<>();

    OtherForms(Form form, Table table) {
        for (var block : table.blocks()) {
            var ours = block.columns().stream()
                    .flatMap(OtherForms::keys)
                    .distinct()
                    .toList();
            var theirs = Forms.ALL.stream()
                    .filter(other -> !other.equals(form))
                    .flatMap(other -> other.table(table.key()).stream())
                    .flatMap(other -> other.blocks().stream())
                    .filter(other -> Objects.equals(other.key(), block.key()))
                    .flatMap(other -> other.columns().stream())
                    .map(column -> keys(column).collect(Collectors.toSet()))
                    .filter(keys -> keys.stream().noneMatch(ours::contains))
                    .toList();
            if (theirs.size() >= FEWEST_LABELS) {
                blocks.add(new Columns(block, ours, theirs));
            }
        }
    }

    private static Stream<String> keys(Column column) {
        return Stream.concat(Stream.of(column.label().zh()), column.label().variants().stream())
                .map(LabelKey::of);
    }

    /// The numbers of the blocks under another form's header, by their paths inside the table: illegible.
    Map<String, Cell> doubtful(List<Line> lines, Map<String, Cell> cells) {
        if (blocks.isEmpty()) {
            return Map.of();
        }
        String printed = printed(lines);
        var doubtful = new LinkedHashMap<String, Cell>();
        for (var columns : blocks) {
            if (columns.areTheirs(printed)) {
                doubtful(columns.block(), cells, doubtful);
            }
        }
        return doubtful;
    }

    /// All labels of the lines, one behind the other: they may be broken over lines.
    private static String printed(List<Line> lines) {
        var printed = new StringBuilder();
        for (var line : lines) {
            for (var piece : line.pieces()) {
                if (piece.text().length() <= Labels.LONGEST) {
                    printed.append(LabelKey.of(piece.text().text()));
                }
            }
        }
        return printed.toString();
    }

    private static void doubtful(Block block, Map<String, Cell> cells, Map<String, Cell> doubtful) {
        for (var row : block.rows()) {
            for (var column : block.columns()) {
                String path = block.path(row, column);
                if (cells.get(path) instanceof Cell.Numeric number) {
                    List<BigDecimal> candidates = List.of(number.value());
                    doubtful.put(path, new Cell.Illegible(number.raw(), number.source(), candidates));
                }
            }
        }
    }
}
