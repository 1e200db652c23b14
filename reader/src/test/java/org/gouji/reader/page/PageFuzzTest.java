package org.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Scripts;

class PageFuzzTest {

    /// The scan sees what the library sees, or leaves the page to it; and every piece stands in the original.
    @FuzzTest(maxDuration = "8s")
    void anyTextIsAPage(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        var lines = new HtmlLines(new Original(text), Normalizer.of(Scripts.of(text)));
        var facts = HtmlScan.read(lines);
        if (facts != null) {
            var library = HtmlPage.byLibrary(new Original(text), Scripts.of(text));
            assertThat(shown(lines.lines())).as(text).isEqualTo(shown(library.lines()));
            assertThat(HtmlPage.of(text).facts()).as(text).isEqualTo(library.facts());
        }
        stands(HtmlPage.of(text));
        stands(TextPage.of(text));
    }

    private static void stands(Page page) {
        int end = page.original().text().length();
        for (var line : page.lines()) {
            for (var piece : line.pieces()) {
                var source = piece.text().source();
                assertThat(source.start()).isBetween(0, end);
                assertThat(source.end()).isBetween(source.start(), end);
            }
        }
    }

    private static String shown(List<Line> lines) {
        return lines.stream().map(PageFuzzTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Line line) {
        return line.kind() + " " + line.heading() + " " + line.grid()
                + line.pieces().stream()
                        .map(p -> " [" + p.text() + " " + p.column() + "+" + p.span() + " "
                                + p.text().source() + "]")
                        .collect(Collectors.joining());
    }
}
