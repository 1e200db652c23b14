package org.gouji.reader.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;

/// Reports that are written down as text.
final class TextReports {

    /// The form in force.
    static final Form FORM = Forms.find("gbgkbh_2021_30").orElseThrow();

    private TextReports() {}

    static Report read(List<String> lines) {
        return read(String.join("\n", lines));
    }

    static Report read(String text) {
        var document = RawDocument.of(text.getBytes(StandardCharsets.UTF_8), "page.txt");
        if (new ReportReader().read(document) instanceof Reading.Read read) {
            return read.report();
        }
        throw new AssertionError("not read");
    }
}
