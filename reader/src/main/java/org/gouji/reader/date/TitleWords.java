package org.gouji.reader.date;

import java.util.Objects;
import java.util.regex.Pattern;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Endings;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// A report's title taken apart: who reports, for which year, and the range `[from, to)` of the text that is
/// the title without what a page puts around it (标题：, 【年报】, the site's name behind a dash). `who` is
/// null where the title names nobody. `foreign` titles carry words that no body's name has: the page was
/// hijacked or is a mirror.
public record TitleWords(@Nullable String who, @Nullable Integer year, int from, int to, boolean foreign) {

    private static final String Y = "(?:" + Years.YEAR + Years.UNIT + ")";

    private static final String INFORMATION = "信息|资讯";

    private static final String AFFAIRS = "政务";

    /// The words that every title has, in all the orders that are met.
    private static final String WHAT =
            "(?:(?:政府?|府|" + AFFAIRS + ")?(?:" + INFORMATION + ")|" + AFFAIRS + ")(?:[与和及、]" + AFFAIRS + ")?公开";

    /// The longest words before 公开: 政府信息与政务.
    private static final int WHAT_LENGTH = 7;

    private static final Search CORE = Search.of(
            WHAT + "(?:工作(?:开展)?)?(?:情况)?的?(?:\\(?" + Y + "\\)?)?(?:本?年度|年)?的?(?:工作)?(?:情况)?的?(?:年度)?(?:报告|年报|总结)书?");

    /// What is left behind 公开 of a title that was cut off.
    private static final String LEFT = "(?:工作(?:年(?:度(?:报)?)?)?|年度?(?:报)?)?(?:\\.{2,}|…+)?";

    private static final Search ONLY_LEFT = Search.of(LEFT);

    /// A title that a list or a browser cut off; it counts only where it names body and year.
    private static final Search CUT = Search.of(WHAT + LEFT + "$");

    /// The last characters of the words before 公开.
    private static final CharSet BEFORE = CharSet.ofLast(INFORMATION + "|" + AFFAIRS);

    /// What may stand behind 公开 in a title, unless it ends there.
    private static final CharSet BEHIND = CharSet.of(CORE.behind(AFFAIRS + "公开") + CUT.behind(AFFAIRS + "公开"));

    /// 20230120 and the like behind a title is the day it was published.
    private static final String DAY = "20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?";

    private static final Search TAIL = Search.of(
            "(?:" + DAY + ")?(?<year>[(\\[【〔]" + Y + "[)\\]】〕]|" + Y + ")?[》〉”\"』」]*(?:的?(?:公告|公示|通告|通知|公布))?"
                    + "(?:[》〉”\"』」*#。]|[(\\[【〔][^()\\[\\]【】〔〕]{1,14}[)\\]】〕])*(?:" + DAY + ")?"
                    + "(?:\\.(?:pdf|docx?|html?|wps|txt|xlsx?))?(?:[》”\"*#]*)(?<site>[-_|—–]+[^-_|—–\\d].{1,40})?",
            Pattern.CASE_INSENSITIVE);

    private static final Search DECORATION = Search.of("(?:[#*■●★◆※•▲△◎□☆○>»›|=~_\\-—–+·]+"
            + "|[" + Search.HAN
            + "]{0,6}(?:标题|题名|题目|名称|位置)[:：]|正文[:：]?|中文名称?[:：]?|[〔【\\[(][^〕】\\])]{0,7}[^〕】\\])省市州县区旗镇乡局委厅办府会][〕】\\])](?!.{0,2}$)|[《〈“\"『「]"
            + "|\\d{1,2}[、.])");

    /// 当前页面位置: and the like, the longest words of which are followed by a colon.
    private static final int LONGEST_DECORATION = 9;

    /// 首页 > 年报 > …: what stands before the last of these is the site's.
    private static final CharSet PATH = CharSet.of(">»›|\\/");

    private static final Search IN_BRACKETS = Search.of("[(\\[【〔]([^()\\[\\]【】〔〕]+)[)\\]】〕]");

    private static final Search LEADING = Search.of(
            "^(?:关于|印发|发布|公布|公开|公示|刊登|转发|现将|将|附件\\d{0,2}[:：]?|称(?!多|勾)|题(?!名)|[、.:：,\"“”《》【】〔〕\\[\\]()\\-—_|]|的|年度|年(?!.))");

    /// 办公厅发布 …: who issues the report of another.
    private static final Search ISSUED =
            Search.of("[" + Search.HAN + " ]{2,30}[局委会厅室府部院](?:发布|印发|公布)(?=[" + Search.HAN + " ]{2})");

    /// What is taken off at the end of a name.
    private static final Endings TRAILING = Endings.of("关于|的|发布|公布|印发|编制|(本级机关)|(机关本级)|(本机关)"
            + "|本级|(本级|本级)|(本级)|本部门|(本部门|本部门)|(本部门)|全文|(全文|全文)|(全文)|年度|年|本年"
            + "|、|.|:|：|,|\"|“|”|《|》|〔|[|(|-|—|_");

    /// 北京海关关区 is 北京海关.
    private static final String CUSTOMS = "海关关区";

    private static final Search SENTENCE = Search.of("[。；;！？?!]|[，,].*[，,]|根据|按照|依据|做好|报送|填报|以下简称|如下|点击|下载|查阅|查看");

    /// 我县, 本局, 全市: a body that does not say its name.
    private static final Search OURSELVES = Search.of(
            "(?:我|本|我们|全)(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|委|办|厅|中心|机关|单位|部门|院|处|所|会|级).*|本|各.*|部门|镇街|乡镇|县直|法定主动公开内容|政府|人民政府");

    private static final Search NAME = Search.of("[" + Search.HAN + "·、()“”\\d]{2,60}");

    /// 第1中学 is a name, but no name has so many digits in a row.
    private static final Search LONG_NUMBER = Search.of("\\d{4}");

    private static final Search LETTERS = Search.of("[\\p{L}&&[^\\p{IsHan}]]");

    /// What a site prints around a title is in no body's name.
    private static final Search SITE = Search.of("首页|当前位置|专栏|栏目|年报|公开(?!办|领导|中心|科|股|处|局|工作领导)|发布时间|来源|年度报告");

    /// What hijacked pages put into titles. The lotteries' own administrations are no such page.
    private static final Search SPAM = Search.of(
            "博彩|赌|葡京|威尼斯人|娱乐城|棋牌|老虎机|百家乐|菠菜|(?<!福利|体育|中国)彩票|彩票(?=[省市县区州镇乡街局委])|体彩网|体育直播|备用网址|欧洲杯|投注|线路检测|注册送|成人|色情|av|体育app",
            Pattern.CASE_INSENSITIVE);

    /// The longest title is a zone's; a longer line is a sentence.
    static final int LONGEST = 90;

    /// With the white space in it.
    static final int LONGEST_PRINTED = 2 * LONGEST;

    /// The title that a text is; null where it is none.
    public static @Nullable TitleWords in(String text) {
        if (text.length() > LONGEST_PRINTED || !mayHold(text)) {
            return null;
        }
        var compact = Compact.of(text);
        String words = compact.text();
        if (words.length() > LONGEST) {
            return null;
        }
        int from = decoration(words);
        int first = words.indexOf("公开", from);
        if (first < 0) {
            return null;
        }
        var cores = CORE.in(words);
        int at = Math.max(from, first - WHAT_LENGTH);
        while (cores.next(at)) {
            var core = cores.matcher();
            if (core.end() == words.length()) {
                return of(compact, from, core.start(), core.end(), core.group());
            }
            var tail = TAIL.whole(words, core.end(), words.length());
            if (tail != null) {
                int end = tail.start("site") < 0 ? words.length() : tail.start("site");
                String years = core.group() + (tail.group("year") == null ? "" : tail.group("year"));
                return of(compact, from, core.start(), end, years);
            }
            at = words.indexOf("公开", core.start()) + 1; // what begins before it ends in the same place
        }
        var cut = CUT.in(words);
        if (mayBeCut(words) && cut.next(from) && Years.only(words.substring(from, cut.start())) != null) {
            var title =
                    of(compact, from, cut.start(), words.length(), cut.matcher().group());
            return title == null || title.who() == null ? null : title;
        }
        return null;
    }

    /// Whether 公开 stands anywhere as it does in a title: most lines are refused by this.
    private static boolean mayHold(String text) {
        for (int at = text.indexOf('公'); at >= 0; at = text.indexOf('公', at + 1)) {
            int before = Compact.before(text, at);
            int open = Compact.next(text, at + 1);
            if (before >= 0 && BEFORE.has(text.charAt(before)) && open < text.length() && text.charAt(open) == '开') {
                int behind = Compact.next(text, open + 1);
                if (behind == text.length() ? mayNameYear(text) : BEHIND.has(Compact.meant(text.charAt(behind)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayNameYear(String words) {
        return words.indexOf('2') >= 0 || words.indexOf('1') >= 0 || words.indexOf('二') >= 0;
    }

    /// Whether nothing but what a cut title may hold stands behind the last 公开.
    private static boolean mayBeCut(String words) {
        int behind = words.lastIndexOf("公开") + "公开".length();
        return behind == words.length() || ONLY_LEFT.is(words, behind, words.length());
    }

    /// Whether a text carries the words that hijacked pages put into theirs.
    public static boolean isSpam(String text) {
        return SPAM.isIn(text);
    }

    private static int path(String words) {
        int last = words.lastIndexOf("公开");
        for (int at = last; at > 0; at--) {
            if (PATH.has(words.charAt(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    private static int decoration(String words) {
        int from = path(words);
        while (mayBeDecorated(words, from)) {
            var mark = DECORATION.at(words, from);
            if (mark == null) {
                break;
            }
            from = mark.end();
        }
        return from;
    }

    /// Most titles begin with a name: words are decoration only before a colon, or where they are 正文.
    private static boolean mayBeDecorated(String words, int from) {
        if (from >= words.length()) {
            return false;
        }
        char c = words.charAt(from);
        boolean word = c >= '\u4E00' && c <= '\u9FFF' && c != '正' && !words.startsWith("中文名", from);
        if (!word) {
            return true;
        }
        int within = Math.min(words.length(), from + LONGEST_DECORATION);
        return words.indexOf(':', from, within) >= 0 || words.indexOf('：', from, within) >= 0;
    }

    private static @Nullable TitleWords of(Compact compact, int from, int core, int end, String years) {
        String words = compact.text();
        String before = words.substring(from, core);
        if (SENTENCE.isIn(before)) {
            return null;
        }
        @Nullable Integer year = Years.only(before);
        year = year == null ? Years.only(years) : year;
        String name = name(Years.blanked(before));
        if (name.endsWith("人民") && words.startsWith("政府", core)) {
            name += "政府";
        }
        boolean foreign = (!isHan(name) && (LETTERS.isIn(name) || LONG_NUMBER.isIn(name))) || isSpam(words);
        boolean named = !foreign && NAME.is(name) && !OURSELVES.is(name) && !SITE.isIn(name);
        return new TitleWords(named ? name : null, year, compact.start(from), compact.end(end - 1), foreign);
    }

    /// Most names are of nothing else, so that nothing else need be looked for.
    private static boolean isHan(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) >= '\u4E00' && name.charAt(at) <= '\u9FFF') {
            at++;
        }
        return at == name.length();
    }

    /// The name among the words before: what 关于 concerns, else who stands before it.
    private static String name(String before) {
        int book = before.lastIndexOf('《');
        if (book >= 0 && !strip(before.substring(book + 1)).isEmpty()) {
            return strip(before.substring(book + 1));
        }
        int about = before.indexOf("关于");
        if (about >= 0) {
            String concerned = strip(before.substring(about));
            return concerned.isEmpty() ? strip(before.substring(0, about)) : concerned;
        }
        var issued = before.indexOf('发') < 0 && before.indexOf('布') < 0 ? null : ISSUED.at(before, 0);
        return strip(issued == null ? before : before.substring(issued.end()));
    }

    private static String strip(String name) {
        String plain = name.replace(" ", "");
        var whole = IN_BRACKETS.whole(plain);
        String stripped = whole == null ? plain : whole.group(1);
        for (String last = ""; !last.equals(stripped); ) {
            last = stripped;
            stripped = LEADING.withoutFirst(stripped);
            stripped = withoutTrailing(stripped);
        }
        return stripped;
    }

    private static String withoutTrailing(String name) {
        int length = name.endsWith(CUSTOMS) ? "关区".length() : TRAILING.longest(name);
        return name.substring(0, name.length() - length);
    }

    /// Whether both tell the same, as far as both tell it.
    boolean agrees(@Nullable TitleWords other) {
        return other != null && Objects.equals(who, other.who) && Objects.equals(year, other.year);
    }
}
