package org.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table of a form. `section` is the section that holds it. `insteadOf` is the key of the table that
/// this one is printed instead of: a report needs one of the two.
public record Table(
        String key,
        int section,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String insteadOf,
        Label title,
        Arrangement arrangement,
        List<Block> blocks,
        List<Identity> identities) {

    /// How the blocks lie on the page.
    public enum Arrangement {
        /// One below the other.
        @JsonProperty("stacked")
        STACKED,
        /// One beside the other, in one row.
        @JsonProperty("side_by_side")
        SIDE_BY_SIDE,
        /// A list of indicators, one a row: its name, its unit, its values. All blocks have the same columns,
        /// whose header is printed once; the groups of a block are its name and printed nowhere.
        @JsonProperty("indicators")
        INDICATORS
    }

    /// A cell of the form: where it belongs and its path inside the table.
    public record Place(Table table, Block block, Row row, Column column, String path) {

        /// `table.path`, as findings name it.
        public String fullPath() {
            return table.key() + "." + path;
        }

        /// What the form prints as the cell's unit: the row's own, else the column's.
        public @Nullable String unit() {
            return row.unit() == null ? column.unit() : row.unit();
        }

        /// What numbers may stand in the cell.
        public Column.Quantity quantity() {
            Column.Quantity own = row.quantity();
            return own == null ? column.quantity() : own;
        }

        /// The cell's name for people: row and column as the form prints them.
        public String labelZh() {
            return join(List.of(block.groups(), rowLabels(), List.of(column.label())), "zh");
        }

        public String labelEn() {
            return join(List.of(block.groups(), rowLabels(), List.of(column.label())), "en");
        }

        private List<Label> rowLabels() {
            Label label = row.label();
            return label == null ? List.of() : List.of(label);
        }

        private static String join(List<List<Label>> parts, String language) {
            return parts.stream()
                    .flatMap(List::stream)
                    .map(l -> text(l, language))
                    .reduce((a, b) -> a + " · " + b)
                    .orElse("");
        }

        private static String text(Label label, String language) {
            @Nullable String en = label.en();
            return language.equals("en") && en != null ? en : label.zh();
        }
    }

    public Table {
        blocks = List.copyOf(blocks);
        identities = identities == null ? List.of() : List.copyOf(identities);
    }

    /// All cells in the form's order.
    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (var block : blocks) {
            for (var row : block.rows()) {
                for (var column : block.columns()) {
                    places.add(new Place(this, block, row, column, block.path(row, column)));
                }
            }
        }
        return places;
    }
}
