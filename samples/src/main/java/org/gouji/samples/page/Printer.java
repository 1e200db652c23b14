package org.gouji.samples.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.contracts.report.TableState;
import org.gouji.samples.Flaw;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Truth;
import org.gouji.samples.Truth.Expected;
import org.gouji.samples.Truth.Kind;

/// Prints a report and says what is true of the print.
public final class Printer {

    private static final String WIDE = "，：；（）？！";
    private static final String NARROW = ",:;()?!";

    private Printer() {}

    public static Rendered print(GeneratedReport report, Rendering rendering) {
        Layout layout = rendering.layout();
        var page = Page.of(report, layout == Layout.HTML_SPARE_COLUMN);
        var converted =
                rendering.traditional() ? page.map(rendering.glosses() ? Script::glossed : Script::traditional) : page;
        int variant = Math.floorMod(report.title().hashCode(), 4);
        String text = layout.html()
                ? HtmlPage.of(converted, rendering.charset().name(), variant)
                : narrowed(TextPage.of(converted, layout), variant % 2 == 0);
        String name = report.agency().name() + report.year() + (layout.html() ? ".html" : ".txt");
        String type = layout.html() ? "text/html" : "text/plain";
        return new Rendered(text.getBytes(rendering.charset()), name, type, report, truth(report, rendering));
    }

    /// Extracted text often carries ASCII punctuation.
    private static String narrowed(String text, boolean narrow) {
        if (!narrow) {
            return text;
        }
        return text.codePoints()
                .map(point -> WIDE.indexOf(point) < 0 ? point : NARROW.charAt(WIDE.indexOf(point)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Truth truth(GeneratedReport report, Rendering rendering) {
        boolean figures = rendering.layout().keepsFigures();
        return new Truth(
                figures ? report.form().id() : null,
                report.year(),
                report.agency().name(),
                report.published(),
                rendering.traditional()
                        ? org.gouji.contracts.report.Script.TRADITIONAL
                        : org.gouji.contracts.report.Script.SIMPLIFIED,
                states(report, rendering.layout()),
                cells(report, figures),
                report.flaws().stream()
                        .filter(flaw -> figures || !flaw.needsFigures())
                        .map(Flaw::rules)
                        .flatMap(java.util.Set::stream)
                        .collect(Collectors.toSet()));
    }

    private static Map<String, TableState> states(GeneratedReport report, Layout layout) {
        var states = new LinkedHashMap<String, TableState>();
        report.form()
                .tables()
                .forEach(table -> states.put(
                        table.key(),
                        switch (layout) {
                            case EMPTY_GRID -> TableState.BLANK;
                            case TABLES_LOST -> TableState.LOST;
                            default -> TableState.COMPLETE;
                        }));
        return states;
    }

    private static Map<String, Expected> cells(GeneratedReport report, boolean figures) {
        var cells = new LinkedHashMap<String, Expected>();
        report.cells().forEach((path, value) -> cells.put(path, expected(report, path, value, figures)));
        return cells;
    }

    private static Expected expected(GeneratedReport report, String path, BigDecimal value, boolean figures) {
        if (!figures) {
            return new Expected(Kind.NOTHING, null);
        }
        return report.marks().containsKey(path)
                ? new Expected(Kind.NOT_APPLICABLE, null)
                : new Expected(Kind.NUMBER, value);
    }
}
