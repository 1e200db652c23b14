package org.gouji.cli.reprocess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gouji.cli.reprocess.ReportChange.Kind;
import org.gouji.cli.reprocess.ReportChange.Pair;
import org.gouji.contracts.json.Json;

/// Every report that differs, for a program: one line of JSON for each, or one row for each thing that differs.
final class ChangePrinter {

    /// How the whole list is printed. The names are what a person types.
    enum Format {
        text,
        ndjson,
        csv
    }

    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-]");

    private ChangePrinter() {}

    /// Prints as they come; text shows the totals alone.
    static Consumer<ReportChange> of(Format format, PrintWriter out) {
        return switch (format) {
            case text -> _ -> {};
            case ndjson -> change -> out.println(json(change));
            case csv -> rows(out);
        };
    }

    private static String json(ReportChange change) {
        var line = Json.MAPPER.createObjectNode();
        line.put("report", change.report());
        line.put("division", change.division());
        line.put("in", wire(change.kind()));
        put(line, "verdict", change.verdict());
        put(line, "grade", change.grade());
        var findings = line.putArray("findings");
        change.findings()
                .forEach(finding -> findings.addObject()
                        .put("change", wire(finding.fate()))
                        .put("id", finding.id())
                        .put("rule", finding.rule())
                        .put("severity", finding.severity()));
        var facts = line.putArray("facts");
        change.facts().forEach(fact -> put(facts, "fact", fact.fact(), fact.before(), fact.now()));
        var cells = line.putArray("cells");
        change.cells()
                .forEach(cell -> put(
                                cells,
                                "path",
                                cell.path(),
                                cell.before().toString(),
                                cell.now().toString())
                        .put("change", cell.change().words()));
        try {
            return Json.MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode line, String what, Pair pair) {
        if (!pair.isSame()) {
            line.putObject(what).put("before", pair.before()).put("now", pair.now());
        }
    }

    private static ObjectNode put(ArrayNode list, String key, String name, String before, String now) {
        return list.addObject().put(key, name).put("before", before).put("now", now);
    }

    private static Consumer<ReportChange> rows(PrintWriter out) {
        var csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord("report", "division", "what", "name", "change", "severity", "before", "now");
        return change -> {
            var row = new Rows(csv, change);
            row.write("report", "", wire(change.kind()), "", "", "");
            row.write("verdict", change.verdict());
            row.write("grade", change.grade());
            change.findings()
                    .forEach(finding -> row.write(
                            "finding", finding.rule(), wire(finding.fate()), finding.severity(), "", finding.id()));
            change.facts()
                    .forEach(fact -> row.write("fact", fact.fact(), "", "", text(fact.before()), text(fact.now())));
            change.cells()
                    .forEach(cell -> row.write(
                            "cell",
                            cell.path(),
                            cell.change().words(),
                            "",
                            cell.before().toString(),
                            cell.now().toString()));
        };
    }

    /// The rows of one report.
    private record Rows(CsvWriter csv, ReportChange change) {

        void write(String what, String name, String fate, String severity, String before, String now) {
            csv.writeRecord(change.report(), change.division(), what, name, fate, severity, before, now);
        }

        void write(String what, Pair pair) {
            if (!pair.isSame()) {
                write(what, "", "", "", pair.before(), pair.now());
            }
        }
    }

    /// Text out of a document must not become a formula of whoever opens the table.
    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String wire(Enum<?> constant) {
        return constant == Kind.BOTH
                ? "both"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
