package org.gouji.samples.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.samples.page.Grid.GridCell;

/// A page as a government site serves it: menu, breadcrumb and footer around, tables with their spans.
final class HtmlPage {

    /// How many ways there are to print a page.
    static final int VARIANTS = 8;

    private static final Pattern RUN = Pattern.compile("[0-9][0-9.%]*|[^0-9]+");
    private static final String IDEOGRAPHS = "<span style=\"font-family:仿宋_GB2312;font-size:21px\">";
    private static final String LATIN = "<span lang=\"EN-US\" style=\"font-family:'Times New Roman';font-size:21px\">";

    private final boolean headerCells;
    private final boolean wrapped;
    private final boolean pasted;

    private HtmlPage(int variant) {
        headerCells = (variant & 1) == 0;
        wrapped = (variant & 2) == 0;
        pasted = (variant & 4) == 0;
    }

    /// `variant` chooses between th and td, whether cells hold a paragraph of their own, and whether the article was
    /// pasted from a word processor, whose styles then stand at every element.
    static String of(Page page, String charset, int variant) {
        var printer = new HtmlPage(variant);
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="%s">
                <title>%s_政府信息公开</title>
                <style>table{border-collapse:collapse} td,th{border:1px solid #333;padding:4px}</style>
                <script>function enlarge(){document.body.style.fontSize='20px';}</script>
                </head>
                <body>
                <div class="top"><ul class="menu"><li><a href="/">网站首页</a></li><li><a href="/news">要闻动态</a></li>\
                <li><a href="/open">政府信息公开</a></li><li><a href="/service">政务服务</a></li></ul></div>
                <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/open">政府信息公开</a> &gt; 年度报告</div>
                <div class="article">
                <h1>%s</h1>
                <div class="info"><span>%s</span> <a href="javascript:enlarge()">大字</a></div>
                <div class="content">
                %s
                </div>
                </div>
                <div class="footer"><p>打印本页　关闭窗口</p><p>主办单位及技术支持信息见网站说明　&copy;版权所有</p></div>
                </body>
                </html>
                """.formatted(
                        charset,
                        escaped(page.title()),
                        escaped(page.title()),
                        escaped(page.meta()),
                        page.parts().stream().map(printer::print).collect(Collectors.joining("\n")));
    }

    private String print(Page.Part part) {
        return switch (part) {
            case Page.Heading(String text) ->
                wrapped ? "<h2>" + escaped(text) + "</h2>" : "<p><strong>" + words(text) + "</strong></p>";
            case Page.Paragraph(String text) ->
                pasted
                        ? "<p style=\"text-indent:43px;line-height:37px;text-align:justify\">" + words(text) + "</p>"
                        : "<p style=\"text-indent:2em\">" + escaped(text) + "</p>";
            case Page.TablePart(Grid grid) -> table(grid);
        };
    }

    private String table(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", table() + "\n<tbody>\n", "\n</tbody>\n</table>"));
    }

    private String table() {
        return pasted
                ? "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse;border:none\">"
                : "<table>";
    }

    private String cell(GridCell cell) {
        String name = headerCells && cell.path() == null ? "th" : "td";
        String style = pasted
                ? " width=\"" + 68 * cell.colspan()
                        + "\" valign=\"center\" style=\"border:1px solid windowtext;padding:0 7px\""
                : "";
        return "<" + name + style + span("rowspan", cell.rowspan()) + span("colspan", cell.colspan()) + ">"
                + content(cell.text()) + "</" + name + ">";
    }

    private String content(String text) {
        if (pasted) {
            return "<p style=\"text-align:center;line-height:24px\">" + words(text) + "</p>";
        }
        return wrapped ? "<p><span>" + escaped(text) + "</span></p>" : escaped(text);
    }

    /// A word processor sets ideographs and digits in fonts of their own, each in an element of its own.
    private String words(String text) {
        return pasted
                ? RUN.matcher(text)
                        .replaceAll(run ->
                                Matcher.quoteReplacement((isDigit(run.group().charAt(0)) ? LATIN : IDEOGRAPHS)
                                        + escaped(run.group()) + "</span>"))
                : escaped(text);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String span(String attribute, int value) {
        return value == 1 ? "" : " " + attribute + "=\"" + value + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("　", "&emsp;");
    }
}
