package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One table of the form as it was read.
///
/// `cells` is keyed by the cell's path inside the table, in the form's order: `new_received.total`,
/// `art20_1.regulations.new_made`, `review.upheld`. In JSON the path's steps are nested objects.
/// `evidence` says by what the layout of this table was recognised; `extra` holds rows that stand on
/// the page and not in the form.
public record ReportTable(
        TableState state,

        @JsonSerialize(using = NestedCells.Writer.class) @JsonDeserialize(using = NestedCells.Reader.class)
        Map<String, Cell> cells,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String layout,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExtraRow> extra) {

    /// A row of the page that no row of the form explains.
    public record ExtraRow(String label, List<String> values, Source source) {
        public ExtraRow {
            values = List.copyOf(values);
        }
    }

    public ReportTable {
        cells = cells instanceof CellMap ? cells : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        extra = extra == null ? List.of() : List.copyOf(extra);
    }

    public ReportTable(TableState state, Map<String, Cell> cells) {
        this(state, cells, null, List.of(), List.of());
    }
}
