package org.gouji.reader.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// The report's title as it stands on the page, and what the words of its line tell; `whole` says that the line holds
/// nothing else.
public record ReportTitle(MappedText text, TitleWords words, boolean whole) {

    /// A title that is broken over lines takes no more than this many.
    private static final int MOST_LINES = 3;

    /// A line that is one part of a broken title is no longer than this.
    private static final int LONGEST_PART = 45;

    /// White space and bars part words.
    private static final CharSet APART = CharSet.of(" \t\n\u000B\f\r|");

    /// A title that blanks stand in has no more words than this.
    private static final int MOST_WORDS = 5;

    /// How far into a long line its first words may be the title.
    private static final int OPENING = 300;

    /// What a page lists behind this are the words of a title, and more, in no order.
    private static final Search KEYWORDS = Search.holding("词|字", "(?:^|关? {0,2}键 {0,2})[词字] {0,2}[:：]");

    /// What a paragraph begins with that ran together with the title before it.
    private static final Search BEHIND_GLUED = Search.of("根据|按照|依据|依照|本报告|本年度|本年报|为贯彻|为了|一、|发布|来源|时间|日期|字体|信息来源|字号|目录");

    /// Who stands above an office that has no name of its own.
    private static final Pattern COMMITTEE =
            Pattern.compile("[\\p{IsHan}]{1,12}[省市州盟县区旗][\\p{IsHan}]{0,20}(?:委员会|管委会|政府|局)");

    private static final String PUBLIC = "公开";

    /// How far from the line's beginning its title has that word.
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST_NAME = 60;

    /// How far behind that word a title ends.
    private static final int REST = 12;

    private static final Search NAME = Search.of("(?:" + Years.YEAR
            + "(?:年度|年|度)?)?[" + Search.HAN
            + "()（）·]{1,30}(?:省|市|州|盟|县|区|旗|镇|乡|街道|苏木|政府|府|行署|处|委|会|局|办|厅|室|心|院|署|所|队|部|站|馆|校|社|园|城|海关|公司|银行|大学|中学|小学|气象台|集团)\\)?(?:"
            + Years.YEAR + "(?:年度|年|度)?)?");

    /// The title among the lines before the first section: the one that tells most, of equals the one that
    /// `markup` repeats, else the last, because what precedes the article is the site's.
    public static Optional<ReportTitle> find(List<MappedText> lines, @Nullable TitleWords markup) {
        var titles = new ArrayList<ReportTitle>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (mayHold(line.text())) {
                add(titles, lines, i);
            } else if (mayBreak(line.text())) {
                add(titles, broken(lines, i));
            }
        }
        ReportTitle best = null;
        for (var title : titles) {
            best = best == null || (title.weight(markup) >= best.weight(markup) && !best.says(title)) ? title : best;
        }
        return Optional.ofNullable(best);
    }

    public static Optional<ReportTitle> find(List<MappedText> lines) {
        return find(lines, null);
    }

    public @Nullable Integer year() {
        return words.year();
    }

    public static boolean isTitle(String line) {
        return TitleWords.in(line) != null;
    }

    private int weight(@Nullable TitleWords markup) {
        return (words.year() == null ? 0 : 4) + (words.who() == null ? 0 : 3) + (words.agrees(markup) ? 2 : 0);
    }

    /// 云溪县新区管理委员会教育办公室 names the body, 教育办公室 on a line of its own only its end.
    private boolean says(ReportTitle other) {
        String who = words.who();
        String end = other.words.who();
        return who != null
                && end != null
                && who.length() > end.length()
                && who.endsWith(end)
                && COMMITTEE
                        .matcher(who.substring(0, who.length() - end.length()))
                        .matches()
                && Objects.equals(year(), other.year());
    }

    private static boolean mayHold(String line) {
        return line.indexOf('公') >= 0 && line.indexOf('开') >= 0;
    }

    private static boolean mayBreak(String line) {
        return line.length() <= LONGEST_PART && line.indexOf('信') >= 0;
    }

    private static void add(List<ReportTitle> titles, List<MappedText> lines, int at) {
        var line = lines.get(at);
        var words = TitleWords.in(line.text());
        if (words != null) {
            var title = of(line, words);
            titles.add(title);
            if (words.who() == null && words.from() == 0) {
                add(titles, after(title, lines, at));
                add(titles, named(broken(lines, at)));
            } else if (endsOpen(line)) {
                add(titles, broken(lines, at));
            }
        } else if (line.length() <= LONGEST_PART) {
            add(titles, broken(lines, at));
            inside(titles, line);
        } else {
            inside(titles, line);
        }
    }

    /// A title is whole without the line before it, which may be the site's: 规范性文件 84.
    private static @Nullable ReportTitle named(@Nullable ReportTitle broken) {
        return broken == null
                        || broken.words().who() == null
                        || NAME.is(broken.words().who())
                ? broken
                : null;
    }

    /// Whether the rest of a title, 工作年度报告, may stand on the next line.
    private static boolean endsOpen(MappedText line) {
        String text = line.text();
        return line.length() <= LONGEST_PART && (text.endsWith(PUBLIC) || text.endsWith("工作") || text.endsWith("年度"));
    }

    private static void add(List<ReportTitle> titles, @Nullable ReportTitle title) {
        if (title != null) {
            titles.add(title);
        }
    }

    /// "五常市民意乡" on one line and "2021年政府信息公开工作年度报告" on the next are one title.
    private static @Nullable ReportTitle after(ReportTitle title, List<MappedText> lines, int at) {
        for (int i = at - 1; i >= 0 && i > at - MOST_LINES; i--) {
            var before = lines.get(i);
            if (before.length() <= LONGEST_PART
                    && NAME.is(Compact.of(before.text()).text())) {
                return joined(List.of(before, title.text()), false);
            }
        }
        return null;
    }

    /// A title whose words are broken over two or three lines, seen from its line with 信息.
    private static @Nullable ReportTitle broken(List<MappedText> lines, int at) {
        for (int from = at; from >= 0 && from > at - MOST_LINES; from--) {
            if (lines.get(from).length() > LONGEST_PART) {
                return null;
            }
            for (int to = at + 1; to <= lines.size() && to <= from + MOST_LINES; to++) {
                var title = to - from < 2 ? null : joined(lines.subList(from, to), true);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    /// The title that lines are together, and one that names somebody where it must; null where they are none.
    private static @Nullable ReportTitle joined(List<MappedText> lines, boolean named) {
        var said = new StringBuilder();
        for (int i = 0; i < lines.size() && said.length() <= TitleWords.LONGEST_PRINTED; i++) {
            said.append(lines.get(i).text());
        }
        var words = TitleWords.in(said.toString());
        if (words == null || (named && words.who() == null)) {
            return null;
        }
        var text = new MappedText.Builder(lines.getFirst().original())
                .path(lines.getFirst().path());
        lines.forEach(text::add);
        return of(text.build(), words);
    }

    /// A paragraph that begins with the title, a line of the site's that holds it: words that stand together.
    private static void inside(List<ReportTitle> titles, MappedText line) {
        int glued = glued(line.text());
        if (glued > 0) {
            inside(titles, line, 0, glued);
        }
        if (line.text().lastIndexOf(' ', OPENING) < 0 && line.text().lastIndexOf('|', OPENING) < 0) {
            return; // one word, and that is no title
        }
        var keywords = KEYWORDS.first(line.text());
        int end = keywords == null ? line.length() : keywords.start();
        var words = words(line.text().substring(0, Math.min(end, OPENING)));
        for (int first = 0; first < words.size(); first++) {
            for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last >= first; last--) {
                inside(titles, line, words.get(first).from(), words.get(last).to());
            }
        }
    }

    private record Word(int from, int to) {}

    /// A word is told from a paragraph that begins with the title by a blank or a bar.
    private static List<Word> words(String line) {
        var words = new ArrayList<Word>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || APART.has(line.charAt(at))) {
                if (at > from) {
                    words.add(new Word(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /// Where a title ends that a line begins with, when a paragraph's first word stands right behind it; 0 where none
    /// does.
    private static int glued(String line) {
        int limit = Math.min(line.length(), TitleWords.LONGEST);
        int open = line.indexOf(PUBLIC, SHORTEST_NAME);
        for (; open >= 0 && open <= LONGEST_NAME; open = line.indexOf(PUBLIC, open + 1)) {
            int behind = open + PUBLIC.length();
            for (int at = behind; at <= behind + REST; at++) {
                boolean report = line.startsWith("报告", at) || line.startsWith("年报", at);
                if (report && BEHIND_GLUED.at(line, at + 2, limit) != null) {
                    return at + 2;
                }
            }
        }
        return 0;
    }

    private static void inside(List<ReportTitle> titles, MappedText line, int from, int to) {
        int open = line.text().indexOf('公', from);
        var words = open < 0 || open >= to || to - from > TitleWords.LONGEST
                ? null
                : TitleWords.in(line.text().substring(from, to));
        if (words != null && (words.who() != null || words.year() != null)) {
            titles.add(of(line.sub(from, to), words));
        }
    }

    private static ReportTitle of(MappedText line, TitleWords words) {
        boolean whole = words.from() == 0 && words.to() == line.length();
        return new ReportTitle(whole ? line : line.sub(words.from(), words.to()), words, whole);
    }
}
