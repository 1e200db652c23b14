package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows whose labels stand around, behind or apart from them, as text extracted from a page leaves them.
class RowsApartTest {

    private static final String TABLE = "applications.";

    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    @BeforeEach
    void compose() {
        for (Row row : TextReports.FORM
                .table("applications")
                .orElseThrow()
                .blocks()
                .getFirst()
                .rows()) {
            rows.put(String.valueOf(row.key()), List.of(0, 0, 0, 0, 0, 0, 0));
            var label = row.label();
            labels.put(String.valueOf(row.key()), label == null ? "" : label.zh());
        }
        rows.put("new_received", List.of(140, 12, 0, 0, 3, 1, 156));
        rows.put("carried_in", List.of(6, 0, 0, 0, 0, 0, 6));
        rows.put("granted", List.of(71, 9, 0, 0, 3, 0, 83));
        rows.put("partially_granted", List.of(30, 2, 0, 0, 0, 1, 33));
        rows.put("unable_need_creation", List.of(41, 1, 0, 0, 0, 0, 42));
        rows.put("total_processed", List.of(142, 12, 0, 0, 3, 1, 158));
        rows.put("carried_forward", List.of(4, 0, 0, 0, 0, 0, 4));
    }

    @Test
    void aLabelBrokenAroundItsRowIsPutTogether() {
        var lines = columns();
        wrap(lines, "partially_granted", "（二）部分公开（区分处理的，只计这一情", "", "形，不计其他情形）");
        wrap(lines, "other_overdue_correction", "1、申请人无正当理由逾期不补", "正、行政机关不再处理其政府信", "息公开申请");
        var report = read(lines);
        assertAll(report);
        assertThat(((Cell.Numeric) cell(report, "partially_granted.total")).repaired())
                .isNull();
    }

    /// The group's label, cut, reads like the last row's; the row's own is broken around its values.
    @Test
    void aGroupsCutLabelBesideARowIsNotTheRows() {
        var lines = columns();
        wrap(lines, "other_overdue_fee", "2.申请人逾期未按收费通知要求", "（六）其他     缴纳费用、行政机关不再处理其政", "府信息公开申请");
        assertAll(read(lines));
        wrap(lines, "other_overdue_fee", "2.申请人逾", "（六）其他     缴纳费用、行政机", "府信息");
        assertThat(cell(read(lines), "other_other.total"))
                .isInstanceOfSatisfying(
                        Cell.Numeric.class,
                        n -> assertThat(n.value())
                                .isEqualByComparingTo(
                                        String.valueOf(rows.get("other_other").getLast())));
    }

    /// "3." stands beside the values and its label on the next line; "（" beside those of the row behind.
    @Test
    void aLabelBrokenBehindItsOrdinalIsItsOwn() {
        var lines = columns();
        int last = List.copyOf(rows.keySet()).indexOf("other_other");
        lines.set(last, "      3.      " + joined(rows.get("other_other")) + "\n      其他");
        lines.set(last + 1, "   （      " + joined(rows.get("total_processed")) + "\n   七）总计");
        assertAll(read(lines));
    }

    @Test
    void rowsThatStandApartFromTheirLabelsAreProvenByAllEquations() {
        var lines = columns();
        unlabel(lines, "granted");
        unlabel(lines, "partially_granted");
        var report = read(lines);
        assertAll(report);
        assertThat(((Cell.Numeric) cell(report, "granted.total")).repaired()).contains("apart from its label");
    }

    @Test
    void aRowApartThatBreaksAnEquationStaysUnread() {
        rows.put("granted", List.of(72, 9, 0, 0, 3, 0, 84));
        var lines = columns();
        unlabel(lines, "granted");
        assertThat(cell(read(lines), "granted.total")).isNotInstanceOf(Cell.Numeric.class);
    }

    @Test
    void valuesOfSeveralRowsBehindOneLabelAreTakenApart() {
        var lines = new ArrayList<String>();
        var later = new ArrayList<String>();
        rows.forEach((key, values) -> {
            boolean late = key.equals("granted") || key.equals("partially_granted");
            (late ? later : lines).add(labels.get(key));
            values.forEach(value -> lines.add(String.valueOf(value)));
        });
        lines.addAll(later);
        assertAll(read(lines));
    }

    /// The label 予以公开 is drawn after its own values and before those of the next row, which keep their total too.
    @Test
    void theValuesOfTheNextRowAreNotTakenForItsOwn() {
        var lines = new ArrayList<String>();
        rows.forEach((key, values) -> {
            boolean late = key.equals("granted") || key.equals("partially_granted");
            if (!late) {
                lines.add(labels.get(key));
            }
            values.forEach(value -> lines.add(String.valueOf(value)));
            if (late) {
                lines.add(labels.get(key));
            }
        });
        assertThat(cell(read(lines), "granted.total")).isNotInstanceOf(Cell.Numeric.class);
    }

    /// What stands next to the values is not the rest of the label above: 查询事项 is another row's.
    @Test
    void aWholeLabelAboveARowWithALabelOfItsOwnIsNotTheRows() {
        var lines = columns();
        rows.put("denied_enforcement_file", List.of(7, 0, 0, 0, 0, 0, 7));
        int at = List.copyOf(rows.keySet()).indexOf("denied_enforcement_file");
        lines.set(at, "      7.属于行政执\n      法案卷\n");
        lines.set(at + 1, "      查询事项(略      " + joined(rows.get("denied_admin_query")));
        assertThat(cell(read(lines), "denied_enforcement_file.total")).isNotInstanceOf(Cell.Numeric.class);
    }

    /// The same where the values of one row more stand behind a row that is a value short.
    @Test
    void aRowAndMostOfAnotherBehindOneLabelAreTwo() {
        var lines = new ArrayList<String>();
        rows.forEach((key, values) -> {
            boolean late = key.equals("granted") || key.equals("partially_granted");
            if (!late) {
                lines.add(labels.get(key));
            }
            values.stream().limit(key.equals("carried_in") ? 6 : 7).forEach(value -> lines.add(String.valueOf(value)));
            if (late) {
                lines.add(labels.get(key));
            }
        });
        assertThat(cell(read(lines), "granted.total")).isNotInstanceOf(Cell.Numeric.class);
    }

    @Test
    void rowsOfATableWhoseLabelsAreEmptyOrCutAreProvenByAllEquations() {
        var lines = bars();
        replace(lines, "partially_granted", "");
        replace(lines, "denied_admin_query", "8.属于行");
        replace(lines, "other_overdue_correction", "（六）其他处理 |");
        assertAll(read(lines));
    }

    @Test
    void aRowThatTheFormHasNotIsNoneOfItsRows() {
        var lines = bars();
        replace(lines, "denied_third_party", "4.历史遗留问题");
        assertThat(cell(read(lines), "denied_third_party.total")).isNotInstanceOf(Cell.Numeric.class);
    }

    private List<String> bars() {
        var lines = new ArrayList<String>();
        rows.keySet().forEach(key -> lines.add(bar(key, labels.get(key))));
        return lines;
    }

    private void replace(List<String> lines, String key, String label) {
        lines.set(List.copyOf(rows.keySet()).indexOf(key), bar(key, label));
    }

    private String bar(String key, String label) {
        return "| " + label + " | " + joined(rows.get(key)).replaceAll(" +", " | ") + " |";
    }

    private List<String> columns() {
        var lines = new ArrayList<String>();
        rows.forEach((key, values) -> lines.add("  " + labels.get(key) + "     " + joined(values)));
        return lines;
    }

    private static String joined(List<Integer> values) {
        return String.join("     ", values.stream().map(String::valueOf).toList());
    }

    private void wrap(List<String> lines, String key, String above, String beside, String below) {
        int at = List.copyOf(rows.keySet()).indexOf(key);
        String row = "      " + beside + "         " + joined(rows.get(key));
        lines.set(at, "      " + above + "\n" + row + "\n      " + below);
    }

    private void unlabel(List<String> lines, String key) {
        int at = List.copyOf(rows.keySet()).indexOf(key);
        lines.set(at, "                    " + joined(rows.get(key)));
    }

    private void assertAll(Report report) {
        var columns = List.of(
                "natural_person",
                "commercial_enterprise",
                "research_institution",
                "public_welfare_org",
                "legal_service_org",
                "other_org",
                "total");
        rows.forEach((key, values) -> {
            for (int c = 0; c < values.size(); c++) {
                int value = values.get(c);
                assertThat(cell(report, key + "." + columns.get(c)))
                        .as(key + "." + columns.get(c))
                        .isInstanceOfSatisfying(
                                Cell.Numeric.class,
                                n -> assertThat(n.value()).isEqualByComparingTo(String.valueOf(value)));
            }
        });
    }

    private static Cell cell(Report report, String path) {
        return report.cell(TABLE + path).orElseThrow();
    }

    private static Report read(List<String> lines) {
        String text = "青禾县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n2022年工作平稳。\n二、主动公开政府信息情况\n"
                + "三、收到和处理政府信息公开申请情况\n申请人情况\n自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计\n"
                + String.join("\n", lines)
                + "\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";
        var reading = new ReportReader().read(RawDocument.of(text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).report();
    }
}
