package org.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {

    @Test
    void barsPartCells() {
        var line = TextPage.of("规章 | 0 | | 1 |").lines().getFirst();
        assertThat(line.kind()).isEqualTo(Line.Kind.BARS);
        assertThat(texts(line)).containsExactly("规章", "0", "", "1");
    }

    @Test
    void theOuterBarsOfAMarkdownTableAreBorders() {
        var lines = TextPage.of("| 规章 | 0 | |\n|---|---|---|\n| 规范性文件 | | 2 |").lines();
        assertThat(texts(lines.get(0))).containsExactly("规章", "0", "");
        assertThat(texts(lines.get(1))).containsExactly("规范性文件", "", "2");
    }

    @Test
    void betweenLinesOfOneBarEachABlankIsACell() {
        var lines = TextPage.of("规章\n|\n0\n|\n\n|\n1\n三、收到").lines();
        assertThat(lines).extracting(l -> l.text().text()).containsExactly("规章", "0", "", "1", "三、收到");
        assertThat(lines.subList(0, 4)).allMatch(l -> l.kind() == Line.Kind.LONE_CELL);
    }

    @Test
    void aLineEndBeforeEveryBarLeavesCells() {
        var lines = TextPage.of("规章 |\n0 |\n|\n3 |\n行政许可 |\n7 | ||\n行政处罚 |\n2 |\n||")
                .lines();
        assertThat(lines)
                .extracting(l -> l.text().text())
                .containsExactly("规章", "0", "", "3", "行政许可", "7", "行政处罚", "2");
        assertThat(lines).allMatch(l -> l.kind() == Line.Kind.LONE_CELL);
    }

    @Test
    void barsSideBySideFillARowAndAreNoCells() {
        var lines = TextPage.of("规章 | 0 | | 3 |\n行政许可 | 7 | ||").lines();
        assertThat(texts(lines.get(0))).containsExactly("规章", "0", "", "3");
        assertThat(texts(lines.get(1))).containsExactly("行政许可", "7");
    }

    @Test
    void aRunOfBarsIsTheRuinOfALayout() {
        assertThat(TextPage.of("标题 |\n" + "|".repeat(300) + "\n正文").lines())
                .extracting(l -> l.text().text())
                .containsExactly("标题", "正文");
    }

    @Test
    void widePartsAreCellsAndSentencesAreNot() {
        assertThat(TextPage.of("规章          2     0     11").lines().getFirst().pieces())
                .hasSize(4);
        assertThat(TextPage.of("收到申请8件，  办结8件。").lines().getFirst().pieces()).hasSize(1);
    }

    private static List<String> texts(Line line) {
        return line.pieces().stream().map(p -> p.text().text()).toList();
    }
}
