package org.gouji.contracts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    @Test
    void cellsAreNestedByTheirPathAndComeBack() throws Exception {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("art20_1.regulations.new_made", Cell.Numeric.of(3, "3", Source.of(5, 6)));
        cells.put("art20_1.regulations.new_published", new Cell.Blank(Source.of(7, 7)));
        cells.put("art20_5.admin_license.change", new Cell.Lost());
        var table = new ReportTable(TableState.PARTIAL, cells);

        var json = Json.MAPPER.valueToTree(table);

        assertThat(json.at("/cells/art20_1/regulations/new_made/kind").asText()).isEqualTo("number");
        assertThat(json.at("/cells/art20_1/regulations/new_made/value").asInt()).isEqualTo(3);
        assertThat(json.at("/cells/art20_5/admin_license/change/kind").asText()).isEqualTo("lost");
        assertThat(Json.MAPPER.treeToValue(json, ReportTable.class)).isEqualTo(table);
    }

    @Test
    void aTableWithoutCellsIsAnEmptyObject() throws Exception {
        var json = Json.MAPPER.writeValueAsString(new ReportTable(TableState.LOST, Map.of()));
        assertThat(json).isEqualTo("{\"state\":\"lost\",\"cells\":{}}");
    }
}
