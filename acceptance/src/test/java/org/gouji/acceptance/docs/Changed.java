package org.gouji.acceptance.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Period;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportTable;
import org.gouji.contracts.report.Section;
import org.jspecify.annotations.Nullable;

/// A report with one thing changed.
final class Changed {

    private Changed() {}

    static Report title(Report report, @Nullable String title) {
        return with(
                report,
                report.body(),
                report.year(),
                report.period(),
                title,
                report.published() != null,
                report.sections(),
                report.tables(),
                report.claims());
    }

    static Report bodyless(Report report) {
        var nobody = new Body("x-0", null, null, Body.Kind.UNKNOWN, Body.Level.UNKNOWN, null, false, List.of());
        return with(
                report,
                nobody,
                report.year(),
                report.period(),
                report.title(),
                true,
                report.sections(),
                report.tables(),
                report.claims());
    }

    static Report year(Report report, int year) {
        return with(
                report,
                report.body(),
                year,
                report.period(),
                report.title(),
                true,
                report.sections(),
                report.tables(),
                report.claims());
    }

    static Report periodless(Report report) {
        return with(
                report,
                report.body(),
                report.year(),
                null,
                report.title(),
                true,
                report.sections(),
                report.tables(),
                report.claims());
    }

    static Report unpublished(Report report) {
        return with(
                report,
                report.body(),
                report.year(),
                report.period(),
                report.title(),
                false,
                report.sections(),
                report.tables(),
                report.claims());
    }

    static Report without(Report report, int section) {
        var left = report.sections().stream()
                .filter(part -> part.number() != section)
                .toList();
        return with(
                report,
                report.body(),
                report.year(),
                report.period(),
                report.title(),
                true,
                left,
                report.tables(),
                report.claims());
    }

    static Report claimless(Report report) {
        return with(
                report,
                report.body(),
                report.year(),
                report.period(),
                report.title(),
                true,
                report.sections(),
                report.tables(),
                List.of());
    }

    static Report cell(Report report, String path, UnaryOperator<Cell> change) {
        int dot = path.indexOf('.');
        var tables = new LinkedHashMap<>(report.tables());
        tables.computeIfPresent(path.substring(0, dot), (_, table) -> {
            var cells = new LinkedHashMap<>(table.cells());
            cells.computeIfPresent(path.substring(dot + 1), (_, cell) -> change.apply(cell));
            return new ReportTable(table.state(), cells, table.layout(), table.evidence(), table.extra());
        });
        return with(
                report,
                report.body(),
                report.year(),
                report.period(),
                report.title(),
                true,
                report.sections(),
                tables,
                report.claims());
    }

    private static Report with(
            Report report,
            Body body,
            int year,
            @Nullable Period period,
            @Nullable String title,
            boolean published,
            List<Section> sections,
            Map<String, ReportTable> tables,
            List<Claim> claims) {
        return new Report(
                report.id(),
                report.form(),
                body,
                year,
                report.yearSource(),
                period,
                published ? report.published() : null,
                title,
                report.script(),
                report.layout(),
                report.document(),
                sections,
                tables,
                claims,
                report.damage(),
                report.quality(),
                report.reader(),
                report.sources());
    }
}
