package org.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    @Test
    void blocksAreLinesAndInlineTagsAreNot() {
        assertThat(texts("<p>收到<b>申请</b>8件</p><div>办结8件<br>无</div>")).containsExactly("收到申请8件", "办结8件", "无");
    }

    @Test
    void cellsStandAtTheirPhysicalColumns() {
        var lines = HtmlPage.of(
                        "<table><tr><td rowspan=2 colspan=2>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>")
                .lines();
        assertThat(lines.get(0).pieces()).extracting(Piece::column).containsExactly(0, 2);
        assertThat(lines.get(1).pieces()).extracting(Piece::column).containsExactly(2, 3);
    }

    @Test
    void everyCharacterLeadsBackToThePagesSource() {
        String html = "<html><body><p>共&nbsp;12&#20214;&amp;3</p></body></html>";
        var text = HtmlPage.of(html).lines().getFirst().text();
        assertThat(text.text()).isEqualTo("共 12件&3");
        assertThat(text.raw(2, 5)).isEqualTo("12&#20214;");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(texts("<p>8<span style='display: none'>9</span></p><script>var a=7</script><p hidden>6</p>"))
                .containsExactly("8");
    }

    @Test
    void aFootnotesMarkIsNotADigitOfTheNumber() {
        var cell = HtmlPage.of("<table><tr><td>规章</td><td>12<sup>1</sup></td></tr></table>")
                .lines()
                .getFirst();
        assertThat(cell.pieces().getLast().text().text()).isEqualTo("12 1");
    }

    @Test
    void aTableThatHoldsTablesIsLayout() {
        var page = HtmlPage.of(
                "<table><tr><td>菜单</td><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>");
        assertThat(page.lines()).extracting(Line::kind).containsExactly(Line.Kind.TEXT, Line.Kind.GRID);
    }

    @Test
    void spansThatNoPageNeedsAreCapped() {
        var page = HtmlPage.of(
                "<table><tr><td colspan=999999999>甲</td><td>乙</td></tr><tr><td rowspan=99999>丙</td><td>丁</td></tr></table>");
        assertThat(page.lines()).isNotEmpty();
    }

    @Test
    void depthIsNoMatter() {
        var page = HtmlPage.of("<div>".repeat(100_000) + "甲" + "</div>".repeat(100_000));
        assertThat(page.lines()).isNotNull();
    }

    private static List<String> texts(String html) {
        return HtmlPage.of(html).lines().stream()
                .map(line -> line.text().text())
                .toList();
    }
}
