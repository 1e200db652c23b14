package org.gouji.cli.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Operand;
import org.jspecify.annotations.Nullable;

/// One record for each finding, and one for each file that could not be read; UTF-8, RFC 4180. A file
/// without findings has none.
///
/// Columns: [#COLUMNS]. `line` and `column` (from one) and `start`, `end` (code points of the original, half
/// open) are the place of the first operand that has one, `quote` its characters. `elsewhere` is what other reports
/// say: `2022:applications.carried_forward.total=2`, several with a space between them. For a file that was not
/// read `severity` is `unread` and `rule` the code of the rejection.
final class CsvPrinter implements Printer {

    static final List<String> COLUMNS = List.of(
            "file",
            "body",
            "body_name",
            "year",
            "form",
            "severity",
            "rule",
            "message_zh",
            "message_en",
            "left",
            "right",
            "delta",
            "line",
            "column",
            "start",
            "end",
            "quote",
            "blame",
            "caused_by",
            "finding",
            "elsewhere");

    /// What a spreadsheet would run as a formula; a quote before it makes it text.
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    @Override
    public String head() {
        return records(writer -> writer.writeRecord(COLUMNS));
    }

    @Override
    public String print(CheckedFile file) {
        return switch (file) {
            case CheckedFile.Read read -> {
                var lines = new Lines(read.original());
                yield records(writer -> read.validation()
                        .findings()
                        .forEach(finding -> writer.writeRecord(record(read, finding, lines))));
            }
            case CheckedFile.Refused(String name, var why) ->
                records(writer -> writer.writeRecord(record(
                        text(name),
                        "",
                        "",
                        "",
                        "",
                        "unread",
                        why.code(),
                        text(why.messageZh()),
                        text(why.message()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        };
    }

    private static List<String> record(CheckedFile.Read file, Finding finding, Lines lines) {
        var report = file.report();
        var source = finding.operands().stream()
                .map(Operand::source)
                .flatMap(found -> Optional.ofNullable(found).stream())
                .findFirst();
        return record(
                text(file.name()),
                report.body().id(),
                text(String.valueOf(Optional.ofNullable(report.body().name()).orElse(""))),
                String.valueOf(report.year()),
                Optional.ofNullable(report.form()).orElse(""),
                lower(finding.severity()),
                finding.rule(),
                text(finding.message().zh()),
                text(finding.message().en()),
                number(finding.left()),
                number(finding.right()),
                number(finding.delta()),
                source.map(place -> String.valueOf(lines.start(place).line())).orElse(""),
                source.map(place -> String.valueOf(lines.start(place).column())).orElse(""),
                source.map(place -> String.valueOf(place.start())).orElse(""),
                source.map(place -> String.valueOf(place.end())).orElse(""),
                text(source.map(lines::characters).orElse("")),
                lower(finding.blame().party()),
                Optional.ofNullable(finding.causedBy()).orElse(""),
                finding.id(),
                text(elsewhere(finding)));
    }

    private static String elsewhere(Finding finding) {
        return finding.operands().stream()
                .filter(operand -> operand.elsewhere() != null)
                .map(operand -> operand.path() + (operand.value() == null ? "" : "=" + number(operand.value())))
                .collect(Collectors.joining(" "));
    }

    private static List<String> record(String... fields) {
        return List.of(fields);
    }

    private static String text(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String records(java.util.function.Consumer<CsvWriter> write) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            write.accept(writer);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException("no CSV", e);
        }
        return text.toString();
    }
}
