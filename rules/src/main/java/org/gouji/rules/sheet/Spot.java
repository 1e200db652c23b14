package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table;

/// A cell of a form with its number in the form's order and its names for people.
public record Spot(
        int index,
        Table table,
        Row row,
        Column column,
        Column.Quantity quantity,
        String path,
        String fullPath,
        Message label,
        Message rowLabel,
        Message columnLabel,
        Message blockLabel) {

    static Spot of(int index, Table.Place place) {
        var block = named(place.block().groups());
        var row = rowLabel(place.row());
        var column = columnLabel(place.column());
        return new Spot(
                index,
                place.table(),
                place.row(),
                place.column(),
                place.quantity(),
                place.path(),
                place.fullPath(),
                join(List.of(block, row, column)),
                row,
                column,
                block);
    }

    /// Two rows are both called "重复申请" only with their group told apart: the innermost group is named.
    private static Message rowLabel(Row row) {
        var labels = new ArrayList<Label>();
        if (row.groups().size() > 1) {
            labels.add(row.groups().getLast());
        }
        if (row.label() != null) {
            labels.add(row.label());
        }
        return named(labels);
    }

    private static Message columnLabel(Column column) {
        var labels = new ArrayList<>(column.groups());
        labels.add(column.label());
        return named(labels);
    }

    private static Message named(List<Label> labels) {
        return new Message(
                labels.stream().map(Label::zh).collect(Collectors.joining("·")),
                labels.stream().map(Spot::english).collect(Collectors.joining(" · ")));
    }

    private static String english(Label label) {
        return label.en() == null ? label.zh() : label.en();
    }

    private static Message join(List<Message> parts) {
        var filled = parts.stream().filter(m -> !m.zh().isEmpty()).toList();
        return new Message(
                filled.stream().map(Message::zh).collect(Collectors.joining("·")),
                filled.stream().map(Message::en).collect(Collectors.joining(" · ")));
    }
}
