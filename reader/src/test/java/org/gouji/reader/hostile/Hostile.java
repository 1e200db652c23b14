package org.gouji.reader.hostile;

import java.util.function.IntFunction;

/// Documents that are made to take long or to need much memory. Each is a report of our own with one part that is
/// repeated, so that it gets through all stages; `usual` is how often.
enum Hostile {
    COLSPAN_BOMB(1_000, n -> html("<table><tr>" + "<td colspan=1000 rowspan=65534>1</td>".repeat(n) + "</tr></table>")),
    ROWSPAN_ROWS(
            2_000,
            n -> html("<table>" + "<tr><td colspan=1000 rowspan=65534>1</td><td>2</td></tr>".repeat(n) + "</table>")),
    NESTED_DIVS(200_000, n -> html("<div>".repeat(n) + "1" + "</div>".repeat(n))),
    NESTED_TABLES(50_000, n -> html("<table><tr><td>".repeat(n) + "1" + "</td></tr></table>".repeat(n))),
    NESTED_FONTS(200_000, n -> html("<font size=1>".repeat(n) + "1" + "</font>".repeat(n))),
    UNCLOSED_DIVS(200_000, n -> html("<div>".repeat(n) + "1")),
    UNCLOSED_FONTS(20_000, n -> html("<font size=1><p>1".repeat(n))),
    UNCLOSED_BOLD_PARAGRAPHS(20_000, n -> html("<p><b>1".repeat(n))),
    UNCLOSED_TABLES(20_000, n -> html("<table><tr><td>1".repeat(n))),
    STRAY_ENDS(50_000, n -> html("</td></p></div>1".repeat(n))),
    OPEN_BRACKETS(200_000, n -> html("<".repeat(n))),
    OPEN_COMMENTS(100_000, n -> html("<!--".repeat(n))),
    OPEN_SCRIPTS(100_000, n -> html("<script>".repeat(n))),
    OPEN_TITLES(100_000, n -> html("<title>".repeat(n))),
    MANY_ATTRIBUTES(100_000, n -> html("<p " + attributes(n) + ">1</p>")),
    LONG_STYLE(100_000, n -> html("<p style=\"" + "display: block;".repeat(n) + "\">1</p>")),
    ENTITIES(10_000, n -> html("<p>" + "&nbsp;&#19968;&lt;&x;&amp".repeat(n) + "</p>")),
    AMPERSANDS(200_000, n -> html("<p>" + "&a b".repeat(n) + "&nbsp;</p>")),
    OPEN_ENTITIES(200_000, n -> html("<p>" + "&lt".repeat(n) + "</p>")),
    MEGABYTE_CELL(1 << 20, n -> html(row("规章", "字".repeat(n), "0", "0"))),
    DIGITS_IN_A_CELL(1 << 20, n -> html(row("规章", "1".repeat(n), "0", "0"))),
    COMMAS_IN_A_CELL(1 << 18, n -> html(row("规章", "1" + ",000".repeat(n), "0", "0"))),
    DIGITS_BEHIND_A_LABEL(1 << 20, n -> text("行政规范性文件" + "10".repeat(n / 2))),
    DIGITS_ON_A_LINE(1 << 20, n -> text("12".repeat(n / 2))),
    DIGITS_APART(1 << 18, n -> text("行政规范性文件 " + "10 ".repeat(n))),
    LABEL_LINES(20_000, n -> text("行政规范性文件\n".repeat(n))),
    LABEL_ROWS(12_000, n -> text("| 行政规范性文件 | 1 | 2 | 3 |\n".repeat(n))),
    LABEL_TABLES(1_000, n -> html(("<table>" + row("规章", "0", "0", "0") + "</table>").repeat(n))),
    REQUEST_ROWS(6_000, n -> text("| 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n".repeat(n))),
    REQUEST_RUNS(6_000, n -> text("1.属于国家秘密10000001\n".repeat(n))),
    BAR_ROWS(15_000, n -> text("| 1 | 2 | 3 |\n".repeat(n))),
    BARS(1 << 20, n -> text("|".repeat(n))),
    BARS_ALONE(25_000, n -> text("|\n1\n".repeat(n))),
    GAPS_WITHOUT_LABELS(20_000, n -> text("1   2   3   4\n".repeat(n))),
    GAPS_WITH_WORDS(8_000, n -> text("行政规\n范性   1   2   3\n文件\n".repeat(n))),
    LONG_PARAGRAPH(1 << 17, n -> text("本年收到申请3件，答复2件。".repeat(n / 14))),
    PARAGRAPHS(5_000, n -> text("本年收到申请3件，答复2件。\n".repeat(n))),
    HEADINGS(20_000, n -> text("二、主动公开政府信息情况\n".repeat(n))),
    HEADINGS_IN_A_LINE(10_000, n -> text("二、主动公开政府信息情况".repeat(n))),
    SECTIONS_IN_A_LINE(5_000, n -> text("二、主动公开政府信息情况 内容。" + "三、申请的处理情况 没有。".repeat(n))),
    NOTICES(20_000, n -> text("县政府办公室关于关于关于关于关于关于印发印发印发年度计划的通知\n".repeat(n))),
    WHITE_LINES(30_000, n -> text("行政规范性文件\n" + " \n".repeat(n))),
    CELLS_AND_BARS(20_000, n -> text("1 |\n|\n||\n".repeat(n))),
    HEADING_CYCLES(3_000, n -> text("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n".repeat(n))),
    NUMBERED_LINES(8_000, n -> text("五、问题和改进\n三、申请的办理\n".repeat(n))),
    TITLES(20_000, n -> text("平川县2022年政府信息公开工作年度报告\n".repeat(n))),
    DATES(50_000, n -> text("2023年1月20日 ".repeat(n))),
    BODIES(50_000, n -> text("平川县人民政府办公室、北京市海淀区人民政府、".repeat(n))),
    INDICATORS(6_000, n -> indicators("（一）主动公开政府信息数 条 12\n", n)),
    INDICATOR_CELLS(8_000, n -> indicators("主动公开政府信息数\n条\n12\n", n)),
    INDICATOR_LABELS(25_000, n -> indicators("主动公开政府信息数\n", n)),
    INDICATOR_RUN(10_000, n -> indicators("（一）主动公开政府信息数 条 12", n)),
    INDICATOR_MANY(1_200, n -> indicators("（一）收到申请数 件 5\n1.当面申请数 件 1\n2.传真申请数 件 0\n3.网络申请数 件 4\n（二）申请办结数 件 5\n", n)),
    INDICATOR_VALUES(25_000, n -> indicators("主动公开政府信息数 条" + " 12".repeat(n) + "\n", 1)),
    MANY_SPACES(1 << 20, n -> text("规章" + " ".repeat(n) + "1")),
    ORDINALS(50_000, n -> text("（一）1.其中：".repeat(n))),
    BRACKETS(1 << 20, n -> text("（".repeat(n)));

    private static final String HEAD = "平川县2022年政府信息公开工作年度报告\n一、总体情况\n无。\n二、主动公开政府信息情况\n";
    private static final String TAIL = """

            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            无。
            六、其他需要报告的事项
            无。
            """;

    private final int usual;
    private final IntFunction<String> document;

    Hostile(int usual, IntFunction<String> document) {
        this.usual = usual;
        this.document = document;
    }

    int usual() {
        return usual;
    }

    String document(int times) {
        return document.apply(times);
    }

    private static String text(String part) {
        return HEAD + part + TAIL;
    }

    private static String html(String part) {
        return "<html><body><p>" + HEAD.replace("\n", "</p>\n<p>") + "</p>" + part + "<p>"
                + TAIL.replace("\n", "</p>\n<p>") + "</p></body></html>";
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String attributes(int n) {
        var text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append('a').append(i).append("=1 ");
        }
        return text.toString();
    }

    private static String indicators(String row, int n) {
        return HEAD.replace("2022", "2017") + "统计指标 单位 统计数\n" + row.repeat(n) + TAIL;
    }
}
