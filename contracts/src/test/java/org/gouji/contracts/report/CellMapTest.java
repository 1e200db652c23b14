package org.gouji.contracts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.Test;

/// The cells of a table by shared paths are a map as any other, which nobody can change.
class CellMapTest {

    private static final Cell THREE = Cell.Numeric.of(3, "3", Source.of(5, 6));

    private static final CellMap.Paths PATHS = new CellMap.Paths(List.of("a.b", "a.c", "d"));

    private final Cell[] given = {THREE, new Cell.Lost(), new Cell.Blank(Source.of(7, 7))};

    private final CellMap cells = new CellMap(PATHS, given);

    @Test
    void isEqualToAMapOfTheSameCellsInTheirOrder() throws Exception {
        var same = new LinkedHashMap<String, Cell>();
        same.put("a.b", THREE);
        same.put("a.c", new Cell.Lost());
        same.put("d", new Cell.Blank(Source.of(7, 7)));
        var copied = new LinkedHashMap<String, Cell>();
        cells.forEach(copied::put);

        assertThat(cells).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(same).isEqualTo(cells);
        assertThat(copied).containsExactlyEntriesOf(same);
        assertThat(cells.keySet()).containsExactly("a.b", "a.c", "d");
        assertThat(cells.values()).containsExactlyElementsOf(same.values());
        assertThat(Json.MAPPER.writeValueAsString(new ReportTable(TableState.PARTIAL, cells)))
                .isEqualTo(Json.MAPPER.writeValueAsString(new ReportTable(TableState.PARTIAL, same)));
    }

    @Test
    void givesACellByItsPath() {
        assertThat(cells.get("a.b")).isSameAs(THREE);
        assertThat(cells.get("e")).isNull();
        assertThat(cells.containsKey("d")).isTrue();
        assertThat(cells.containsKey("e")).isFalse();
    }

    @Test
    void isKeptAsItIsAndCannotBeChanged() {
        assertThat(new ReportTable(TableState.PARTIAL, cells).cells()).isSameAs(cells);
        given[0] = new Cell.Lost();
        assertThat(cells.get("a.b")).isSameAs(THREE);
        assertThatThrownBy(() -> cells.put("a.b", THREE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cells.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cells.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void needsACellForEachPath() {
        assertThatThrownBy(() -> new CellMap(PATHS, new Cell[] {THREE})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherMapIsCopied() {
        var changing = new LinkedHashMap<>(Map.of("a.b", THREE));
        var table = new ReportTable(TableState.PARTIAL, changing);
        changing.clear();
        assertThat(table.cells()).containsOnlyKeys("a.b");
    }
}
