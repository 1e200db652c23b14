package org.gouji.samples.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.samples.content.Dice;

/// Damages of the tables' rows, columns and cells.
final class TableDamage {

    private static final List<String> EXTRA = List.of("其他主动公开文件", "政策解读材料", "其中：网上申请", "其中:省级转办", "公共服务事项", "备注", "小计");
    private static final List<String> FEET = List.of("-%d-", "- %d -", "%d", "—%d—", "第%d页", "%d/12", "第 %d 页 共 9 页");

    private TableDamage() {}

    static void extraRows(Draft draft, Dice dice) {
        for (var sheet : draft.sheets()) {
            var data = sheet.data();
            if (data.size() > 1 && dice.chance(0.7)) {
                int at = sheet.rows.indexOf(dice.pick(data.subList(1, data.size())));
                var above = sheet.rows.get(at - 1);
                if (above.isData()) {
                    var values = above.values().stream()
                            .map(slot -> new Slot(Long.toString(dice.heavy(12)), 1, slot.colspan, null))
                            .toList();
                    int labels = sheet.columns
                            - values.stream().mapToInt(slot -> slot.colspan).sum();
                    var slots = new ArrayList<Slot>();
                    slots.add(new Slot(dice.pick(EXTRA), 1, free(sheet, at, labels), null));
                    slots.addAll(values);
                    sheet.grow(at, new Sheet.Row(Sheet.Kind.EXTRA, slots));
                }
            }
        }
    }

    /// How many of the label columns no span from above covers.
    private static int free(Sheet sheet, int at, int labels) {
        var places = sheet.places();
        int covered = 0;
        for (int x = 0; x < labels; x++) {
            covered += places[at][x] != null && places[at][x] == places[at - 1][x] ? 1 : 0;
        }
        return Math.max(1, labels - covered);
    }

    static void rowsDropped(Draft draft, Dice dice) {
        for (int i = 0; i < dice.between(1, 4); i++) {
            var sheet = dice.pick(draft.sheets());
            var data = sheet.data();
            if (data.size() > 1) {
                var row = dice.pick(data);
                row.values().forEach(draft::lose);
                sheet.drop(row);
            }
        }
    }

    /// A column of numbers is lost with its header.
    static void columnDropped(Draft draft, Dice dice) {
        var sheet = dice.pick(draft.sheets());
        var places = sheet.places();
        var columns = IntStream.range(0, sheet.columns)
                .filter(x ->
                        IntStream.range(0, places.length).anyMatch(r -> places[r][x] != null && places[r][x].isValue()))
                .boxed()
                .toList();
        int column = dice.pick(columns);
        for (var row : places) {
            if (row[column] != null && row[column].isValue() && row[column].colspan == 1) {
                draft.lose(row[column]);
            }
        }
        sheet.dropColumn(column);
    }

    static void tableDropped(Draft draft, Dice dice) {
        var sheet = dice.pick(draft.sheets());
        sheet.slots().filter(Slot::isValue).forEach(draft::lose);
        draft.parts.removeIf(part -> part instanceof Draft.TablePart(var table) && table == sheet);
    }

    /// The grid stands, nothing is in its cells.
    static void valuesLost(Draft draft, Dice dice) {
        var sheet = dice.pick(draft.sheets());
        sheet.slots().filter(Slot::isValue).forEach(slot -> draft.print(slot, "", Said.BLANK));
    }

    static void cellsEmptied(Draft draft, Dice dice) {
        for (var slot : draft.values()) {
            if (dice.chance(0.06)) {
                draft.print(slot, "", Said.BLANK);
            }
        }
    }

    /// Cells vanish and their neighbours move up; nothing tells which.
    static void cellsDropped(Draft draft, Dice dice) {
        for (var sheet : draft.sheets()) {
            for (var row : sheet.data()) {
                if (dice.chance(0.15)) {
                    var slot = dice.pick(row.values());
                    draft.lose(slot);
                    row.slots.remove(slot);
                }
            }
        }
    }

    /// Every number of a row stands one cell further right, the last is lost. In a grid this is what the cells
    /// say now; where an empty cell leaves no trace it is as if the last number had been lost.
    static void rowShifted(Draft draft, Dice dice) {
        var rows = draft.sheets().stream()
                .flatMap(sheet -> sheet.data().stream())
                .filter(row -> row.values().size() > 2)
                .toList();
        for (int i = 0; i < dice.between(1, 3); i++) {
            var values = dice.pick(rows).values();
            if (draft.layout.keepsPlaces()) {
                for (int v = values.size() - 1; v > 0; v--) {
                    draft.print(values.get(v), values.get(v - 1).text, draft.at(values.get(v - 1)));
                }
                draft.print(values.getFirst(), "", Said.BLANK);
            } else {
                draft.print(values.getLast(), "", Said.BLANK);
            }
        }
    }

    /// In one row a number is lost, those behind it move up, and another stands where they ended. It has as many cells
    /// as before: nobody can tell it from a row that the body added up wrongly, and what it prints is what it says.
    static void lostAndInserted(Draft draft, Dice dice) {
        var rows = draft.sheets().stream()
                .flatMap(sheet -> sheet.data().stream())
                .filter(row -> row.values().size() > 2)
                .toList();
        var values = dice.pick(rows).values();
        int lost = dice.between(0, values.size() - 2);
        int inserted = dice.between(lost + 1, values.size() - 1);
        String number = Long.toString(dice.between(1, 9) + dice.heavy(9));
        for (int v = lost; v < inserted; v++) {
            draft.print(values.get(v), values.get(v + 1).text, draft.at(values.get(v + 1)));
        }
        draft.print(values.get(inserted), number, Said.number(new BigDecimal(number)));
    }

    static void rowRepeated(Draft draft, Dice dice) {
        var sheet = dice.pick(draft.sheets());
        var row = dice.pick(sheet.data());
        int at = sheet.rows.indexOf(row) + 1;
        var again = row.slots.stream()
                .filter(slot -> slot.rowspan == 1)
                .map(Slot::new)
                .toList();
        sheet.grow(at, new Sheet.Row(Sheet.Kind.EXTRA, again));
    }

    static void splitWithHeader(Draft draft, Dice dice) {
        for (var sheet : draft.sheets()) {
            if (sheet.data().size() > 1) {
                var header = sheet.rows.stream()
                        .takeWhile(row -> !row.isData())
                        .filter(row -> row.kind == Sheet.Kind.HEAD)
                        .map(row -> new Sheet.Row(
                                row.kind, row.slots.stream().map(Slot::new).toList()))
                        .toList();
                var between = new ArrayList<Sheet.Row>();
                between.add(foot(dice));
                between.addAll(header);
                sheet.cut(somewhere(sheet, dice), between, dice.chance(0.5));
            }
        }
    }

    static void pageNumbers(Draft draft, Dice dice) {
        for (var sheet : draft.sheets()) {
            for (int i = 0; i < dice.between(0, 2) && sheet.data().size() > 1; i++) {
                sheet.cut(somewhere(sheet, dice), List.of(foot(dice)), dice.chance(0.5));
            }
        }
    }

    /// Before any data row but the first.
    private static int somewhere(Sheet sheet, Dice dice) {
        var data = sheet.data();
        var row = dice.pick(data.subList(1, data.size()));
        return sheet.rows.indexOf(row);
    }

    private static Sheet.Row foot(Dice dice) {
        return new Sheet.Row(
                Sheet.Kind.BREAK, List.of(new Slot(dice.pick(FEET).formatted(dice.between(1, 12)), 1, 1, null)));
    }
}
