package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Source;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final String ORIGINAL = "一行\r\n𠀀申请 22 件\nend";

    private final Lines lines = new Lines(ORIGINAL);

    @Test
    void linesAndColumnsCountFromOneInCodePoints() {
        assertThat(lines.start(of("22"))).isEqualTo(new Lines.Position(2, 5));
        assertThat(lines.end(of("22"))).isEqualTo(new Lines.Position(2, 7));
        assertThat(lines.start(Source.of(0, 1))).isEqualTo(new Lines.Position(1, 1));
    }

    @Test
    void aQuoteHasItsLineAround() {
        assertThat(lines.quote(of("22"))).isEqualTo(new Lines.Quote(2, "𠀀申请 ", "22", " 件"));
    }

    @Test
    void aQuoteOverLinesSaysSo() {
        assertThat(lines.quote(of("件\nend")).quoted()).isEqualTo("件↵end");
    }

    @Test
    void aPlaceBeyondTheEndIsTheEnd() {
        assertThat(lines.quote(Source.of(1000, 1001)).quoted()).isEmpty();
        assertThat(lines.start(Source.of(1000, 1001)).line()).isEqualTo(3);
    }

    @Test
    void whatDrivesATerminalIsShownAndDoesNothing() {
        var hostile = new Lines("\u001b[31m申请\u202e22件");
        assertThat(hostile.quote(Source.of(0, 5)).quoted()).isEqualTo("\uFFFD[31m");
        assertThat(Printable.of("a\u202eb\u2066c\u0007")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    private static Source of(String part) {
        int start = ORIGINAL.codePointCount(0, ORIGINAL.indexOf(part));
        return Source.of(start, start + part.codePointCount(0, part.length()));
    }
}
