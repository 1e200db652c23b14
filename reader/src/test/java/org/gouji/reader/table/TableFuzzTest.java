package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.contracts.form.Forms;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.page.HtmlPage;
import org.gouji.reader.page.TextPage;
import org.gouji.reader.section.SectionLines;

class TableFuzzTest {

    /// Tables of every form are read off any text, and each number has digits or words in the original behind it.
    @FuzzTest(maxDuration = "8s")
    void tablesAreReadOffAnyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (var page : List.of(TextPage.of(text), HtmlPage.of(text))) {
            for (var form : Forms.ALL) {
                var tables = Tables.read(form, List.of(new SectionLines(2, null, null, page.lines())));
                tables.values().stream()
                        .flatMap(t -> t.cells().values().stream())
                        .forEach(cell -> stands(cell, text));
            }
        }
    }

    private static void stands(Cell cell, String text) {
        if (cell instanceof Cell.Numeric number) {
            assertThat(number.raw()).as(text).isNotBlank();
        }
    }
}
