package org.gouji.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private static final double SIZE = 10;
    private static final double DIGIT = 5;

    @Test
    void aNumberThatHadToBeBrokenIsOne() {
        assertThat(CellText.html(lines("1234", "5"), 22)).isEqualTo("12345");
    }

    @Test
    void twoNumbersInOneCellAreNotOne() {
        assertThat(CellText.html(lines("12", "34"), 22)).isEqualTo("12<br>34");
        assertThat(CellText.html(lines("1234", "5"), 0)).isEqualTo("1234<br>5");
    }

    @Test
    void aLabelGoesOnOnTheNextLine() {
        assertThat(CellText.html(lines("本年新", "制作数量"), 0)).isEqualTo("本年新制作数量");
    }

    @Test
    void digitsApartAreTwoNumbers() {
        var glyphs = new ArrayList<>(lines("12").getFirst().glyphs());
        glyphs.add(new Glyph("3", 2 * DIGIT + 2.5, SIZE, DIGIT, SIZE));
        assertThat(new TextLine(glyphs).text()).isEqualTo("12 3");
    }

    @Test
    void aRaisedDigitIsAMark() {
        var glyphs = new ArrayList<>(lines("12").getFirst().glyphs());
        glyphs.add(new Glyph("1", 2 * DIGIT, SIZE - 2, 3, 6));
        assertThat(CellText.html(TextLine.of(glyphs), 22)).isEqualTo("1<br>12");
    }

    @Test
    void digitsPrintedOverEachOtherCannotBeRead() {
        var glyphs = new ArrayList<>(lines("12").getFirst().glyphs());
        glyphs.add(new Glyph("7", DIGIT + 0.5, SIZE, DIGIT, SIZE));
        assertThat(new TextLine(glyphs).text()).contains("\uFFFD");
    }

    private static List<TextLine> lines(String... texts) {
        var lines = new ArrayList<TextLine>();
        for (String text : texts) {
            var glyphs = new ArrayList<Glyph>();
            double x = 0;
            for (char c : text.toCharArray()) {
                double width = c < 127 ? DIGIT : SIZE;
                glyphs.add(new Glyph(String.valueOf(c), x, SIZE + 14.0 * lines.size(), width, SIZE));
                x += width;
            }
            lines.add(new TextLine(glyphs));
        }
        return lines;
    }
}
