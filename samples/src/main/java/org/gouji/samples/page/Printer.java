package org.gouji.samples.page;

import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;

/// Prints a report and says what is true of the print.
public final class Printer {

    private static final String WIDE = "，：；（）？！";
    private static final String NARROW = ",:;()?!";

    private Printer() {}

    public static Rendered print(GeneratedReport report, Rendering rendering) {
        Layout layout = rendering.layout();
        var page = Page.of(report, layout == Layout.HTML_SPARE_COLUMN, new Wording(rendering.wording()));
        var converted =
                rendering.traditional() ? page.map(rendering.glosses() ? Script::glossed : Script::traditional) : page;
        int variant = Math.floorMod(report.title().hashCode(), HtmlPage.VARIANTS);
        String text = layout.html()
                ? HtmlPage.of(converted, rendering.charset().name(), variant)
                : narrowed(TextPage.of(converted, layout), variant % 2 == 0);
        String name = report.agency().name() + report.year() + (layout.html() ? ".html" : ".txt");
        String type = layout.html() ? "text/html" : "text/plain";
        return new Rendered(
                text.getBytes(rendering.charset()), name, type, report, TruthOf.print(report, rendering, converted));
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
}
