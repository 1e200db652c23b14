package org.gouji.reader.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.reader.page.Line;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Endings;
import org.gouji.reader.search.Search;
import org.gouji.reader.section.SectionLines;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Passage;

/// The paragraphs of a section, without its table and without the page around the report.
public final class Prose {

    /// What a portal prints below an article; nothing behind it belongs to the report.
    private static final Search CHROME = Search.of(
            "版权所有|主办单位|网站标识码|ICP备|公网安备|责任编辑|分享到|打印本页|关闭窗口" + "|附件下载|【打印】|扫一扫在手机|上一篇|下一篇|相关链接|相关文章|相关信息|网站地图|联系我们");

    /// The note that the form prints over table 3 (勾稽关系): no sentence of the report.
    public static final Pattern NOTE = Pattern.compile("本列数据的勾稽关系为.{0,40}?之和");

    private static final Search FORMS_NOTE = Search.holding("勾稽关系", NOTE.pattern());

    private static final int LONGEST_CHROME = 60;

    /// A line that is wrapped at the page's width is at least this long.
    private static final int WRAPPED_FROM = 22;

    /// Shorter texts in the sections with tables are labels and cells.
    private static final int SHORTEST_SENTENCE = 12;

    private static final String ENDS = "。；！？：;!?:";

    private static final CharSet SENTENCE_MARKS = CharSet.of("，。；,;");

    private static final Search BEGINS =
            Search.of("^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|\\d{1,2}[、.)）](?!\\d)|第[一二三四五六七八九十]).*");

    /// (一)主动公开政府信息情况: a heading, however long, is whole.
    private static final Endings HEADING_ENDS = Endings.of("情况|方面");

    private Prose() {}

    /// The paragraphs of one section. `isLabel` tells a label of the form from a sentence; `wrapped` says
    /// that lines may be broken at the page's width, `withTable` that the form has a table here.
    public static List<Passage> of(
            SectionLines section, Predicate<String> isLabel, boolean wrapped, boolean withTable) {
        var passages = new ArrayList<Passage>();
        boolean open = false;
        for (var line : article(section)) {
            if (line.pieces().size() == 1 && isProse(withTable, line.text().text(), isLabel)) {
                boolean continues = open && !BEGINS.is(line.text().text());
                var paragraph = continues ? joined(passages.removeLast().text(), line.text()) : line.text();
                passages.add(new Passage(section.number(), paragraph));
                open = wrapped && isOpen(line.text().text());
            } else {
                open = false;
            }
        }
        return List.copyOf(passages);
    }

    /// The section's lines up to the page's own footer.
    public static List<Line> article(SectionLines section) {
        if (!mayBeLast(section.number())) {
            return section.lines();
        }
        int end = 0;
        while (end < section.lines().size()
                && !isChrome(section.lines().get(end).text().text())) {
            end++;
        }
        return section.lines().subList(0, end);
    }

    /// The sections that a report may end with.
    private static boolean mayBeLast(int section) {
        return section == 6 || section == 8;
    }

    private static boolean isChrome(String line) {
        return line.length() < LONGEST_CHROME && CHROME.isIn(line);
    }

    private static boolean isOpen(String line) {
        return line.length() >= WRAPPED_FROM
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && !(HEADING_ENDS.end(line) && BEGINS.is(line) && !SENTENCE_MARKS.isIn(line));
    }

    private static boolean isProse(boolean withTable, String text, Predicate<String> isLabel) {
        if (withTable && (text.length() < SHORTEST_SENTENCE || !SENTENCE_MARKS.isIn(text))) {
            return false;
        }
        return !text.isBlank() && !isLabel.test(text) && !FORMS_NOTE.isIn(text);
    }

    private static MappedText joined(MappedText first, MappedText second) {
        return new MappedText.Builder(first.original())
                .path(first.path())
                .add(first)
                .add(second)
                .build();
    }
}
