package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.gouji.samples.content.Dice;

/// Pages of content systems. What differs between them is a choice each.
final class HtmlPrint {

    private boolean headerCells;
    private boolean paragraphsInCells;
    private boolean word;
    private boolean nested;
    private boolean emptyColumns;
    private boolean spansLost;
    private boolean spansLie;
    private boolean invisible;
    private boolean divisions;
    private boolean paragraphs;

    private HtmlPrint() {}

    static HtmlPrint plain() {
        return new HtmlPrint();
    }

    static HtmlPrint headerCells() {
        var print = new HtmlPrint();
        print.headerCells = true;
        print.paragraphsInCells = true;
        return print;
    }

    static HtmlPrint word() {
        var print = new HtmlPrint();
        print.word = true;
        return print;
    }

    static HtmlPrint nested() {
        var print = new HtmlPrint();
        print.nested = true;
        return print;
    }

    static HtmlPrint emptyColumns() {
        var print = new HtmlPrint();
        print.emptyColumns = true;
        return print;
    }

    static HtmlPrint spansLie() {
        var print = new HtmlPrint();
        print.spansLie = true;
        return print;
    }

    static HtmlPrint spansLost() {
        var print = new HtmlPrint();
        print.spansLost = true;
        return print;
    }

    static HtmlPrint invisible() {
        var print = new HtmlPrint();
        print.invisible = true;
        print.paragraphsInCells = true;
        return print;
    }

    static HtmlPrint divisions() {
        var print = new HtmlPrint();
        print.divisions = true;
        return print;
    }

    static HtmlPrint paragraphs() {
        var print = new HtmlPrint();
        print.paragraphs = true;
        return print;
    }

    String print(Draft draft, Layout.Print print) {
        String content = draft.parts.stream()
                .map(part -> switch (part) {
                    case Draft.Text text -> text(text, print.dice());
                    case Draft.TablePart(var sheet) -> table(sheet, print);
                })
                .collect(Collectors.joining("\n"));
        String article = "<h1>" + escaped(draft.title) + "</h1>\n<div class=\"info\">" + escaped(draft.meta)
                + "</div>\n<div class=\"content\">\n" + content + "\n</div>";
        return """
                <!DOCTYPE html>
                <html>
                <head>
                <meta http-equiv="Content-Type" content="text/html; charset=%s">
                <title>%s</title>
                <style>td{border:1px solid #333} .hidden{display:none}</style>
                </head>
                <body>
                %s
                </body>
                </html>
                """.formatted(draft.charset.name(), escaped(draft.title), framed(article, draft.chrome, print.dice()));
    }

    private String framed(String article, boolean chrome, Dice dice) {
        String menu = chrome
                ? "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政府信息公开</a></li>"
                        + "<li><a href=\"/nb\">政府信息公开年报</a></li><li>行政许可</li><li>规范性文件 " + dice.between(1, 99)
                        + "</li></ul></div>\n"
                : "";
        String foot = chrome
                ? "\n<div class=\"foot\"><p>分享到：</p><p>上一篇：" + dice.between(2015, 2024) + "年政府信息公开工作年度报告</p><p>访问量："
                        + dice.between(1, 99_999) + "</p><script>var n=12;</script></div>"
                : "";
        if (!nested) {
            return menu + "<div class=\"article\">\n" + article + "\n</div>" + foot;
        }
        return "<table width=\"1000\"><tr><td colspan=\"2\">" + menu
                + "</td></tr><tr><td>栏目导航</td><td><table><tr><td>\n" + article
                + "\n</td></tr></table></td></tr><tr><td colspan=\"2\">" + foot + "</td></tr></table>";
    }

    private String text(Draft.Text text, Dice dice) {
        if (text.isHeading()) {
            return dice.chance(0.5)
                    ? "<h2>" + escaped(text.text) + "</h2>"
                    : "<p><strong>" + escaped(text.text) + "</strong></p>";
        }
        String hidden = invisible && dice.chance(0.3)
                ? "<p style=\"display:none\">行政许可 " + dice.between(1, 9999) + "</p><!-- <td>" + dice.between(1, 99)
                        + "</td> -->"
                : "";
        return hidden
                + (word
                        ? "<p class=\"MsoNormal\" style=\"text-indent:32pt\"><span style=\"font-family:仿宋\">"
                                + escaped(text.text) + "<o:p></o:p></span></p>"
                        : "<p>" + escaped(text.text) + "</p>");
    }

    private String table(Sheet sheet, Layout.Print print) {
        if (divisions || paragraphs) {
            return sheet.rows.stream().map(row -> lines(row, print)).collect(Collectors.joining("\n"));
        }
        var html = new StringBuilder(invisible ? hidden(sheet, print.dice()) : "");
        html.append(open());
        for (var row : sheet.rows) {
            if (row.kind == Sheet.Kind.BREAK) {
                html.append("\n</table>\n<p>")
                        .append(row.slots.getFirst().text)
                        .append("</p>\n")
                        .append(open());
            } else {
                html.append('\n').append(row(row, print));
            }
        }
        return html.append("\n</table>").toString();
    }

    private String open() {
        return word ? "<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\"><tbody>" : "<table>";
    }

    /// The same table with other numbers, which no visitor sees.
    private static String hidden(Sheet sheet, Dice dice) {
        return sheet.rows.stream()
                .map(row -> row.slots.stream()
                        .map(slot ->
                                "<td>" + (slot.isValue() ? dice.between(0, 999) + "" : escaped(slot.text)) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining(
                        "\n", "<div class=\"print\" style=\"display:none\"><table>", "</table></div>\n"));
    }

    private String lines(Sheet.Row row, Layout.Print print) {
        String name = divisions ? "div" : "p";
        String cells = row.slots.stream()
                .map(slot -> "<" + name + ">" + inner(slot, print) + "</" + name + ">")
                .collect(Collectors.joining("\n"));
        return divisions ? "<div class=\"row\">" + cells + "</div>" : cells;
    }

    private String row(Sheet.Row row, Layout.Print print) {
        var cells = new ArrayList<String>();
        for (var slot : row.slots) {
            cells.add(cell(slot, print));
            if (emptyColumns && slot.isValue()) {
                cells.add("<td></td>");
            }
        }
        return cells.stream().collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String cell(Slot slot, Layout.Print print) {
        String name = headerCells && !slot.isValue() ? "th" : "td";
        int colspan = emptyColumns ? slot.colspan * 2 - (slot.isValue() ? 1 : 0) : slot.colspan;
        return "<" + name + (word ? " class=\"td" + slot.colspan + "\" width=\"87\" valign=\"center\"" : "")
                + span("rowspan", slot.rowspan, print.dice()) + span("colspan", colspan, print.dice()) + ">"
                + inner(slot, print) + "</" + name + ">";
    }

    private String span(String attribute, int value, Dice dice) {
        int printed = spansLie && value > 1 && dice.chance(0.05) ? value + 1 : value;
        return spansLost || printed == 1 ? "" : " " + attribute + "=\"" + printed + "\"";
    }

    private String inner(Slot slot, Layout.Print print) {
        String text = escaped(slot.text).replace("\n", "<br>");
        if (word) {
            return "<p class=\"MsoNormal\" align=\"center\"><span lang=\"EN-US\" style=\"font-size:9pt\">"
                    + (text.isEmpty() ? "&nbsp;" : print.marks().around(slot, cut(text, slot.isValue(), print.dice())))
                    + "</span></p>";
        }
        if (text.isEmpty() && print.dice().chance(0.3)) {
            return "&nbsp;";
        }
        String marked = print.marks().around(slot, text);
        String hidden = invisible && slot.isValue() && print.dice().chance(0.1)
                ? "<span style=\"display:none\">" + print.dice().between(1, 99) + "</span>"
                : "";
        return paragraphsInCells ? "<p>" + hidden + "<span>" + marked + "</span></p>" : hidden + marked;
    }

    /// A word processor begins a new element within a number when it likes.
    private static String cut(String text, boolean value, Dice dice) {
        return value && text.length() > 2 && text.indexOf('<') < 0 && text.indexOf('&') < 0 && dice.chance(0.3)
                ? text.substring(0, 1) + "</span><span style=\"font-size:9pt\">" + text.substring(1)
                : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
