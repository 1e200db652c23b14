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

    @Test
    void aValueWhoseSpanIsBlankStandsAlone() {
        var lines = TextPage.of("信息内容 |\n本年增/减 | ||\n行政事业性收费 |\n3 |\n-1 | ||\n政府集中采购 |")
                .lines();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(4).pieces()).hasSize(1);
        assertThat(lines.get(4).text().text()).isEqualTo("-1");
    }

    @Test
    void rowsAboveDoNotMatterToIt() {
        var lines = TextPage.of("自然人 | 其他 | 总计\n(一)予以公开 |\n4 |\n4 | ||").lines();
        assertThat(lines.getLast().pieces()).hasSize(1);
    }

    @Test
    void amongRowsBlanksAreCells() {
        var lines = TextPage.of("规章 | 0 | | 1\n5 | ||").lines();
        assertThat(texts(lines.get(1))).containsExactly("5", "", "", "");
    }

    @Test
    void aSentenceMayHoldABar() {
        String sentence = "云溪县水务局坚持公开为常态,按照县某某|政务公开领导小组办公室的统一部署,规范公开操作行为,有力有序地推动了政府信息公开工作的全面开展,取得成效。";
        var line = TextPage.of(sentence).lines().getFirst();
        assertThat(line.pieces()).hasSize(1);
        assertThat(line.text().text()).isEqualTo(sentence);
    }

    private static List<String> texts(Line line) {
        return line.pieces().stream().map(p -> p.text().text()).toList();
    }
}
