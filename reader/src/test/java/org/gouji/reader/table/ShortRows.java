package org.gouji.reader.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;

/// A composed table of applications with zeros left blank, and what was read of it, a sign for each cell: the number,
/// nothing for a blank, `?` for what cannot be told, `x` for what is lost.
final class ShortRows {

    static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static final Block BLOCK =
            TextReports.FORM.table("applications").orElseThrow().blocks().getFirst();

    /// The values of each row of the form, by its key; blanks are empty.
    final Map<String, List<String>> rows = new LinkedHashMap<>();

    ShortRows() {
        for (var row : BLOCK.rows()) {
            rows.put(String.valueOf(row.key()), cells("0 0 0 0 0 0 0"));
        }
        set("new_received", "31 _ _ 2 _ _ 33");
        set("carried_in", "_ _ _ _ _ _ _");
        set("granted", "20 _ _ _ _ _ 20");
        set("denied_internal_affairs", "_ _ _ 2 _ _ 2");
        set("unable_not_held", "11 0 0 0 0 0 11");
        set("total_processed", "31 _ _ 2 _ _ 33");
        set("carried_forward", "_ _ _ _ _ _ _");
    }

    /// `_` for a blank.
    void set(String row, String values) {
        rows.put(row, cells(values));
    }

    static List<String> cells(String values) {
        return Stream.of(values.split(" "))
                .map(value -> value.equals("_") ? "" : value)
                .toList();
    }

    static String label(String row) {
        return BLOCK.rows().stream()
                .filter(r -> String.valueOf(r.key()).equals(row))
                .map(r -> r.label() == null ? "" : r.label().zh())
                .findFirst()
                .orElseThrow();
    }

    static String page(String header, List<String> rows, String behind) {
        return """
                青石岭县2023年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                %s
                %s
                %s
                五、存在的主要问题及改进情况
                人手不足。
                """.formatted(header, String.join("\n", rows), behind);
    }

    static List<String> read(Report report, String row) {
        return BLOCK.columns().stream()
                .map(column ->
                        report.cell("applications." + row + "." + column.key()).orElseThrow())
                .map(ShortRows::shown)
                .toList();
    }

    static String read(Report report, String table, String path) {
        return shown(report.cell(table + "." + path).orElseThrow());
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.value().toPlainString();
            case Cell.Blank _ -> "";
            case Cell.Lost _ -> "x";
            default -> "?";
        };
    }
}
