package org.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Scripts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scan sees what the library sees, or leaves the page to it.
class HtmlScanTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>青禾县 2022年 年度报告</title>
            <meta name="PubDate" content="2023-01-20"><style>p{color:red}</style></head>
            <body class=x><div id=nav><ul><li><a href="/">首页</a><li>政务公开</ul></div><!-- 正文 -->
            <h1>青禾县人民政府2022年政府信息公开工作年度报告</h1><p>一、总体情况<p>全年&nbsp;公开 <b>12</b> 条<br>共计
            <table border=1><tbody><tr><th colspan=2>信息内容</th><th rowspan="2">本年制发件数</th></tr><tr><td>规章<td>0</tr>
            <tr><td style="display: none">x</td><td><p>3</p><sup>注</sup></td></tr></tbody></table>
            <table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
            <div hidden>不可见<span>的</span></div><script>if (a < b) document.write("<td>");</script><p>六、其他&lt;事项&gt;</p>
            <div style='visibility:hidden'>也不可见</div></body></html>
            """;

    private static final List<String> BITS = List.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<td>",
            "</td>",
            "<tr>",
            "</tr>",
            "<table>",
            "</table>",
            "<span>",
            "</span>",
            "<b>",
            "</b>",
            "<!-- x -->",
            "&nbsp;",
            "&lt",
            "<br>",
            "<hr>",
            "<sup>1</sup>",
            "<h2>",
            "</h2>",
            "<li>",
            "</ul>",
            "文字",
            "<div style=\"display:none\">",
            "<th colspan=2>",
            "</tbody>",
            "<s>",
            "</s>",
            "<script>x</script>",
            "<style>p{}</style>",
            "<a href='x>y'>",
            "</a>",
            "<img src=x>",
            "\r\n",
            "<o:p></o:p>",
            "<caption>表</caption>",
            "<colgroup><col></colgroup>",
            "<section hidden>",
            "</section>",
            "<",
            ">",
            "</br>");

    @Test
    void anOrdinaryPageIsReadWithoutTheLibrary() {
        assertThat(scanned(PAGE)).isNotNull().isEqualTo(byLibrary(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>1</td>文字<td>2</td></tr></table>",
                "<table><td>1</td></table>",
                "<td>1</td>",
                "<div/>文字",
                "<p>未完 <b",
                "<form><p>1</p></form>",
                "<script><!-- <script> </script> --></script>",
                "</br>",
                "<table><tr><td>1</th></tr></table>",
            })
    void whatTheStandardRepairsIsLeftToTheLibrary(String html) {
        assertThat(scanned(html)).isNull();
    }

    /// A table is taken for one of data at first; what stood in it is told once more as lines, and only so.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><h2>一、总体情况</h2><p>没有变化。</p></td></tr></table><p>完</p>",
                "<table><tr><td>1</td><td>2</td></tr><tr><td><h3>a</h3><table><tr><td>3</td><td>4</td></tr></table>",
                "<table><tr><td>规章<td>12<tr><td>ARTICLE<td>9</table><table><tr><td>1<td>2</table>",
                "<table><tr><td>甲<table><tr><td>ARTICLE</table>乙<td>丙</table>",
                "<table><tr><td><table><tr><td>HALF</table>乙<td>丙</table>",
                "<table><tr><td>1<td><div hidden><table><tr><td>2</table></div>3</table>",
                "<table><caption>表</caption><tr><td hidden>1</td></tr></table><p>完</p>",
                "<table><tr><td>1</td></tr></body></table></html>",
            })
    void aTableThatHoldsNoDataIsReadAsLines(String html) {
        String page = html.replace("ARTICLE", "公开。".repeat(200)).replace("HALF", "公".repeat(248));
        assertThat(scanned(page)).isNotNull().isEqualTo(byLibrary(page));
    }

    /// Each page differs from the one above in a few tags that went missing or came in.
    @Test
    void noPageIsReadOtherwiseThanByTheLibrary() {
        var random = new Random(20221231);
        int scanned = 0;
        for (int i = 0; i < 6000; i++) {
            String page = mutated(random);
            var lines = scanned(page);
            if (lines != null) {
                scanned++;
                assertThat(lines).as(page).isEqualTo(byLibrary(page));
            }
        }
        assertThat(scanned).isGreaterThan(2000);
    }

    private static String mutated(Random random) {
        var page = new StringBuilder(PAGE);
        for (int k = random.nextInt(3); k >= 0; k--) {
            int at = random.nextInt(page.length());
            int tag = Math.max(0, page.indexOf("<", at));
            if (random.nextInt(4) == 0) {
                page.delete(tag, page.indexOf(">", tag) + 1);
            } else {
                page.insert(random.nextBoolean() ? at : tag, BITS.get(random.nextInt(BITS.size())));
            }
        }
        return page.toString();
    }

    private static @Nullable String scanned(String html) {
        var lines = lines(html);
        var facts = HtmlScan.read(lines);
        if (facts == null) {
            return null;
        }
        var page = new Page(new Original(html), Scripts.of(html), "text/html", lines.lines(), facts);
        return shown(page.lines(), page.facts());
    }

    private static String byLibrary(String html) {
        var page = HtmlPage.byLibrary(new Original(html), Scripts.of(html));
        return shown(page.lines(), page.facts());
    }

    private static HtmlLines lines(String html) {
        return new HtmlLines(new Original(html), Normalizer.of(Scripts.of(html)));
    }

    private static String shown(List<Line> lines, Map<String, String> facts) {
        return new TreeMap<>(facts)
                + lines.stream().map(HtmlScanTest::shown).collect(Collectors.joining("\n", "\n", ""));
    }

    private static String shown(Line line) {
        return line.kind() + " " + line.heading() + " " + line.grid()
                + line.pieces().stream()
                        .map(p -> " [" + p.text() + " " + p.column() + "+" + p.span() + " "
                                + p.text().source() + "]")
                        .collect(Collectors.joining());
    }
}
