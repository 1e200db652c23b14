package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.page.Line;
import org.gouji.reader.page.Piece;
import org.jspecify.annotations.Nullable;

/// The rows of a table whose cells blanks put in their places, as `pdftotext -layout` prints pages: every character is
/// one place wide, and an empty cell leaves its place free. The numbers of a page and what heads them fall into
/// bundles that stand apart. Where these are just as many as the form has columns, and each row has one number in
/// each at most, a number's bundle is its column.
final class PlacedColumns {

    /// Without a header so many rows with totals have a number in every column: fewer may be as many cells too few, and
    /// where nothing adds up, the length of labels may have put the numbers in their places.
    private static final int FEWEST_WHOLE = 2;

    private static final char PAGE_END = '\f';

    private final List<RowGroup> groups;
    private final int[] assigned;
    private final List<FormRow> rows;
    private final Labels labels;
    private final Map<Key, List<Stretch>> known = new HashMap<>();

    /// The page that begins with a group, and the keys of the columns, which may have totals.
    private record Key(int page, List<String> columns, boolean totalled) {}

    /// `assigned` are the ordinals of the form's `rows` that the groups are, or -1.
    PlacedColumns(List<RowGroup> groups, int[] assigned, List<FormRow> rows, Labels labels) {
        this.groups = groups;
        this.assigned = assigned;
        this.rows = rows;
        this.labels = labels;
    }

    /// The cells of a row that lacks values, with the empty ones; none where the places do not tell them.
    List<Piece> cells(int group) {
        var row = rows.get(assigned[group]);
        if (row.columns() < 2) {
            return List.of();
        }
        int page = group;
        while (page > 0 && isOnePage(page - 1, page)) {
            page--;
        }
        var key = new Key(page, row.keys(), !row.equations().isEmpty());
        var columns = known.get(key);
        if (columns == null) {
            columns = columns(key);
            known.put(key, columns);
        }
        return columns.isEmpty() ? List.of() : told(groups.get(group), columns);
    }

    /// A row whose numbers moved up where a cell was lost ends early: its last column is free.
    private List<Piece> told(RowGroup group, List<Stretch> columns) {
        if (!group.isFilled()) {
            return isAllPlaced() ? Stretch.placed(group, columns) : List.of();
        }
        var placed = Stretch.placed(group, columns);
        return placed.isEmpty() || placed.getLast().isBlank() ? List.of() : placed;
    }

    /// Whether no numbers stand apart from the table's labels: they may be those of any row.
    private boolean isAllPlaced() {
        for (int g = 0; g < assigned.length; g++) {
            if (assigned[g] < 0
                    && groups.get(g).values().stream()
                            .anyMatch(v -> ReadCell.isValue(v.text().text()))) {
                return false;
            }
        }
        return true;
    }

    /// Where the columns stand on a page; none where nothing proves it.
    private List<Stretch> columns(Key key) {
        var page = page(key);
        var numbers = page.stream()
                .flatMap(row -> row.values().stream())
                .map(Stretch::of)
                .toList();
        var heads = heads(key);
        var bundles = bundles(numbers, heads);
        boolean headed = !heads.isEmpty() && areUnder(bundles, heads);
        boolean whole = key.totalled()
                && page.stream()
                                .filter(row ->
                                        row.values().size() == key.columns().size())
                                .count()
                        >= FEWEST_WHOLE;
        if (!headed) {
            bundles = bundles(numbers, List.of());
        }
        var columns = bundles;
        boolean proven = (headed || whole)
                && page.stream().noneMatch(PlacedColumns::isTabbed)
                && columns.size() == key.columns().size()
                && page.stream().allMatch(row -> !Stretch.placed(row, columns).isEmpty());
        return proven ? columns : List.of();
    }

    /// A tab is as wide as whoever wrote it liked.
    private static boolean isTabbed(RowGroup row) {
        return PrintedLine.of(row.line().text()).count('\t') > 0;
    }

    private static boolean areUnder(List<Stretch> bundles, List<Stretch> heads) {
        if (bundles.size() != heads.size()) {
            return false;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).touches(bundles.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The header cells of the columns, in their order; none where one is missing, there twice or out of order.
    private List<Stretch> heads(Key key) {
        var heads = new ArrayList<@Nullable Stretch>();
        key.columns().forEach(_ -> heads.add(null));
        for (int g = key.page(); g < assigned.length && (g == key.page() || isOnePage(g - 1, g)); g++) {
            if (assigned[g] < 0 && groups.get(g).line().kind() == Line.Kind.GAPS) {
                for (var piece : groups.get(g).line().pieces()) {
                    head(piece, key.columns(), heads);
                }
            }
        }
        var found = new ArrayList<Stretch>();
        for (var head : heads) {
            if (head == null || (!found.isEmpty() && found.getLast().to() > head.from())) {
                return List.of();
            }
            found.add(head);
        }
        return found;
    }

    /// A header that is repeated stands where it stood.
    private void head(Piece piece, List<String> columns, List<@Nullable Stretch> heads) {
        var named = labels.of(piece.text().text()).columns();
        int column = named.size() == 1 ? columns.indexOf(named.getFirst()) : -1;
        if (column >= 0) {
            var stretch = Stretch.of(piece);
            var before = heads.get(column);
            heads.set(column, before == null ? stretch : before.with(stretch));
        }
    }

    /// The rows of a page with such columns that have numbers, and not too many.
    private List<RowGroup> page(Key key) {
        var page = new ArrayList<RowGroup>();
        for (int g = key.page(); g < assigned.length && (g == key.page() || isOnePage(g - 1, g)); g++) {
            var row = groups.get(g);
            boolean counts = assigned[g] >= 0
                    && row.line().kind() == Line.Kind.GAPS
                    && rows.get(assigned[g]).keys().equals(key.columns())
                    && !row.values().isEmpty()
                    && row.values().size() <= key.columns().size();
            if (counts) {
                page.add(row);
            }
        }
        return page;
    }

    private boolean isOnePage(int before, int behind) {
        var from = groups.get(before).line().text();
        var to = groups.get(behind).line().text();
        return from.start() > to.start()
                || from.original().text().substring(from.start(), to.start()).indexOf(PAGE_END) < 0;
    }

    /// The places of numbers and headers, those that overlap put together, from left to right.
    private static List<Stretch> bundles(List<Stretch> numbers, List<Stretch> heads) {
        var all = new ArrayList<>(numbers);
        all.addAll(heads);
        all.sort(Comparator.comparingInt(Stretch::from));
        var bundles = new ArrayList<Stretch>();
        for (var stretch : all) {
            if (!bundles.isEmpty() && bundles.getLast().touches(stretch)) {
                bundles.add(bundles.removeLast().with(stretch));
            } else {
                bundles.add(stretch);
            }
        }
        return bundles;
    }
}
