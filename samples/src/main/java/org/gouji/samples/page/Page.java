package org.gouji.samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.page.Grid.GridCell;

/// What stands on the page, before it is laid out.
public record Page(String title, String meta, List<Part> parts) {

    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    public record TablePart(Grid grid) implements Part {}

    public Page {
        parts = List.copyOf(parts);
    }

    public static Page of(GeneratedReport report, boolean spareColumn, Wording wording) {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(report.preface()));
        for (var section : report.sections()) {
            parts.add(new Heading(wording.heading(report, section)));
            section.paragraphs().forEach(text -> parts.add(new Paragraph(text)));
            report.tables().stream()
                    .filter(table -> table.section() == section.number())
                    .forEach(table -> parts.add(new TablePart(FormGrid.of(table, report, spareColumn, wording))));
        }
        String meta =
                wording.published(report.published()) + "　来源：" + report.agency().name();
        return new Page(report.title(), meta, parts);
    }

    /// The same page with every text changed.
    Page map(UnaryOperator<String> change) {
        return new Page(
                change.apply(title),
                change.apply(meta),
                parts.stream().map(part -> map(part, change)).toList());
    }

    private static Part map(Part part, UnaryOperator<String> change) {
        return switch (part) {
            case Heading(String text) -> new Heading(change.apply(text));
            case Paragraph(String text) -> new Paragraph(change.apply(text));
            case TablePart(Grid grid) ->
                new TablePart(new Grid(
                        grid.columns(),
                        grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> map(cell, change))
                                        .toList())
                                .toList()));
        };
    }

    private static GridCell map(GridCell cell, UnaryOperator<String> change) {
        return new GridCell(change.apply(cell.text()), cell.rowspan(), cell.colspan(), cell.path());
    }
}
