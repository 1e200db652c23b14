package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Damage;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.Test;

/// What a person sees of cells that were not simply printed where they are read.
class TextPrinterTest {

    private static final String APPLICATIONS = "applications";
    private static final String ORIGINAL = "（一）予以公开1230\n（二）部分公开 4 5\n";
    private static final Source GRANTED = Source.of(7, 11);
    private static final Source PARTIALLY = Source.of(19, 22);

    @Test
    void aProvenCellStandsWithItsProofAndItsCharacters() {
        assertThat(printed(Language.en))
                .contains("Repaired, or proven by the equations (2)")
                .contains("(1) Granted: Natural persons 12, Total 30")
                .contains("proof: 12 + 18 = 30")
                .contains("1 │ （一）予以公开1230");
    }

    @Test
    void anIllegibleCellStandsWithItsCandidates() {
        assertThat(printed(Language.zh))
                .contains("无法辨认的单元格 (2)")
                .contains("自然人 4 或 45，总计 ?")
                .contains("2 │ （二）部分公开 4 5");
    }

    @Test
    void theMarkStandsUnderTheVeryCharacters() {
        var lines = printed(Language.zh).lines().toList();
        int quoted = lines.indexOf("        1 │ （一）予以公开1230");
        assertThat(lines.get(quoted + 1)).isEqualTo("          │ " + " ".repeat(14) + "^^^^");
    }

    @Test
    void aBlankALostAndAnIllegibleCellLookDifferentFromAZero() {
        var text = printed(Language.en);
        var partially = text.lines()
                .filter(line -> line.contains("(2) Partially granted  "))
                .findFirst();
        assertThat(partially.orElseThrow().replace("!", "").replaceAll(" +", " "))
                .isEqualTo(" (2) Partially granted ? · × 0 0 0 ?");
        assertThat(text).contains("· blank   × lost   ? illegible   = repaired or proven");
        assertThat(text.lines().filter(line -> line.contains("(1) Granted  ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("12=").contains("30="));
    }

    @Test
    void aRepairStandsWithItsProof() {
        assertThat(printed(Language.en))
                .contains("reading: “202O” is read as 2020 (repaired)")
                .contains("proof: a year has four digits");
    }

    @Test
    void coloursAreThereOnlyWhereTheyAreWanted() {
        assertThat(printed(Language.en)).doesNotContain("\u001b[");
        assertThat(new TextPrinter(Language.en, true, TableChoice.all, false).print(file()))
                .contains("\u001b[");
    }

    private static String printed(Language language) {
        return new TextPrinter(language, false, TableChoice.all, false).print(file());
    }

    private static CheckedFile file() {
        var report = damaged(sample());
        return new CheckedFile.Read("x", report, ORIGINAL, new RuleEngine().validate(Dossier.of(report)));
    }

    private static Report damaged(Report clean) {
        var cells = new LinkedHashMap<String, Cell>(table(clean).cells());
        cells.put("granted.natural_person", proven(12));
        cells.put("granted.total", proven(30));
        cells.put("partially_granted.natural_person", illegible(4, 45));
        cells.put("partially_granted.commercial_enterprise", new Cell.Blank(PARTIALLY));
        cells.put("partially_granted.research_institution", new Cell.Lost());
        List.of("public_welfare_org", "legal_service_org", "other_org")
                .forEach(column -> cells.put("partially_granted." + column, Cell.Numeric.of(0, "0", PARTIALLY)));
        cells.put("partially_granted.total", illegible());
        var tables = new LinkedHashMap<>(clean.tables());
        tables.put(APPLICATIONS, new ReportTable(TableState.PARTIAL, cells));
        return with(clean, tables);
    }

    private static ReportTable table(Report report) {
        return report.tables().getOrDefault(APPLICATIONS, new ReportTable(TableState.LOST, Map.of()));
    }

    private static Cell proven(long value) {
        return new Cell.Numeric(
                BigDecimal.valueOf(value), "1230", GRANTED, Cell.Method.EQUATIONS, null, null, "12 + 18 = 30");
    }

    private static Cell illegible(long... candidates) {
        var numbers = java.util.Arrays.stream(candidates)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        return new Cell.Illegible("4 5", PARTIALLY, numbers);
    }

    private static Report with(Report r, Map<String, ReportTable> tables) {
        var repair = new Damage(
                "date-repaired", "“202O” is read as 2020", "“202O”读作 2020", null, true, "a year has four digits");
        return new Report(
                r.id(),
                r.form(),
                r.body(),
                r.year(),
                r.yearSource(),
                r.period(),
                r.published(),
                r.title(),
                r.script(),
                r.layout(),
                r.document(),
                r.sections(),
                tables,
                List.of(),
                List.of(repair),
                r.quality(),
                r.reader());
    }

    private static Report sample() {
        byte[] bytes = Samples.print(Samples.ofYear(3, 2023, Set.of()), Rendering.of(Layout.PIPE_ROWS))
                .bytes();
        var reading = new ReportReader().read(RawDocument.of(bytes));
        if (reading instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError(new String(bytes, StandardCharsets.UTF_8));
    }
}
