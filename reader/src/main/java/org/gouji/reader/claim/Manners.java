package org.gouji.reader.claim;

import org.gouji.reader.number.Numeral;
import org.gouji.reader.number.Numeral.Written;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Search;

/// Numbers with a measure word that count nothing of the body's: names (三项制度, 五家渠市), ranks (前三名),
/// frequencies (每季度一次), tariffs (每件10元) and thresholds (10件以下).
final class Manners {

    /// What makes a name or a manner of speaking of any number.
    private static final Search NAMED = Search.of("内部事务|过程性|全会|方面|部分|层面|环节|统一|结合|同步|以下(?!\\S{0,2}[:：])|以上的?部分|为一档");

    /// What makes one of a Chinese numeral.
    private static final Search CHINESE_NAMED = Search.of(
            "[“‘\"]|内容|制度|规定|机制|原则|要求|纪律|承诺|职责|基本|建设|改革|意识|自信|维护|坚持|转变|突破|措施|举措|途径|渠道|路径|政策|[镇乡村县旗店沟屯渠庄寨堡坪坝桥河湖山]|子[镇乡村街满蒙回藏苗]|.?[区市]");

    /// What 个 counts, where the number is a Chinese one: 两个专栏, but not 四个自信.
    private static final Search THINGS =
            Search.of("[^,，。;；、]{0,8}?(?:部门|单位|乡镇|街道|县区|区县|社区|村|专栏|栏目|专区|专题|账号|网站|平台|领域|公众号"
                    + "|微信|微博|小组|场所|窗口|查阅点|公开点|公示栏|公开栏|项目|议题|品牌|案例|问题|机构|中心|工作日|类别|试点|行业|模块|频道)");
    private static final Search ENDS = Search.of("\\s*(?:[,，。;；、)）]|$)");
    private static final Search CASE =
            Search.of("申请|复议|诉讼|培训|会议|发布会|检查|访谈|公开|提供|处理|办结|答复|结转|维持|纠[正错]|审结|其[他它]结果|自然人|企业|机构|组织");
    private static final String ONE = "件起宗次场份期条";
    private static final int CLAUSE = 24;
    private static final int NEAR = 12;

    /// A name in quotation marks that ends in a number is a slogan, no sentence.
    private static final int LONGEST_NAME = 16;

    /// Titles of papers are no longer on either side of a number.
    private static final int LONGEST_TITLE = 60;

    private static final CharSet ENDS_TITLE = CharSet.of("《》。；;");

    private static final String MARKS = ",，。;；";

    private Manners() {}

    static boolean isManner(String text, Numeral number, Measures.Unit unit) {
        if (NAMED.begins(text, unit.end()) || isPreceded(text, number.start(), unit)) {
            return true;
        }
        return number.written() == Written.CHINESE && isChineseManner(text, number, unit);
    }

    /// 前三名, 几十次, 每件10元, 10件以下(含10件).
    private static boolean isPreceded(String text, int start, Measures.Unit unit) {
        if (start == 0) {
            return false;
        }
        char c = text.charAt(start - 1);
        char before = start > 1 ? text.charAt(start - 2) : ' ';
        boolean rank = c == '前' && "目之以当此日年".indexOf(before) < 0;
        boolean vague =
                (c == '几' || c == '数') && !Character.isDigit(text.charAt(start)) && "件条份次人篇期个".indexOf(before) < 0;
        boolean tariff = unit.word().equals("元") && (before == '每' || c == '每' || text.startsWith("/", unit.end()));
        boolean bound = c == '含' && unit.end() < text.length() && ")）".indexOf(text.charAt(unit.end())) >= 0;
        boolean address = unit.word().equals("座") && "段厦号栋心场楼路".indexOf(c) >= 0;
        boolean session = unit.word().equals("次")
                && (c == '届' || (text.startsWith("会议", unit.end()) && isOfASession(text, start)));
        return rank
                || vague
                || tariff
                || bound
                || address
                || session
                || isNamed(text, start, unit.end())
                || isInTitle(text, start, unit.end());
    }

    /// 十六届人大七次会议.
    private static boolean isOfASession(String text, int start) {
        for (int at = start - 1; at >= 0 && start - at < NEAR && MARKS.indexOf(text.charAt(at)) < 0; at--) {
            if (text.charAt(at) == '届') {
                return true;
            }
        }
        return false;
    }

    /// 《关于印发政府信息主动公开制度等6项制度的通知》: the number is the title's.
    private static boolean isInTitle(String text, int start, int end) {
        int open = start - 1;
        while (open >= 0 && start - open < LONGEST_TITLE && !ENDS_TITLE.has(text.charAt(open))) {
            open--;
        }
        if (open < 0 || text.charAt(open) != '《') {
            return false;
        }
        int close = end;
        while (close < text.length() && close - end < LONGEST_TITLE && !ENDS_TITLE.has(text.charAt(close))) {
            close++;
        }
        return close < text.length() && text.charAt(close) == '》';
    }

    /// “创业富民30条”, 《惠企20条》: the number ends a name.
    private static boolean isNamed(String text, int start, int end) {
        int close = end < text.length() ? "”\"’》".indexOf(text.charAt(end)) : -1;
        if (close < 0) {
            return false;
        }
        char open = "“\"‘《".charAt(close);
        int at = start - 1;
        while (at > 0 && start - at < LONGEST_NAME && text.charAt(at) != open && !ENDS.begins(text, at)) {
            at--;
        }
        return text.charAt(at) == open;
    }

    private static boolean isChineseManner(String text, Numeral number, Measures.Unit unit) {
        if (!Measures.followsChinese(unit.word())
                || CHINESE_NAMED.begins(text, unit.end())
                || (number.start() > 0
                        && "新国每任逐".indexOf(text.charAt(number.start() - 1)) >= 0
                        && !number.approximate())) {
            return true;
        }
        int value = number.value().intValue();
        boolean bareTwo = value == 2 && text.charAt(number.start()) == '二' && number.end() == number.start() + 1;
        if (value < 2 || bareTwo) {
            return !isSingle(text, number, unit);
        }
        return unit.word().equals("个") && !number.approximate() && value < 10 && !THINGS.begins(text, unit.end());
    }

    /// 收到申请一件。培训一次。But not 一次办好, 每年一次.
    private static boolean isSingle(String text, Numeral number, Measures.Unit unit) {
        if (ONE.indexOf(unit.word()) < 0 || number.value().signum() == 0 || !ENDS.begins(text, unit.end())) {
            return false;
        }
        int from = Math.max(Clauses.clauseStart(text, number.start()), number.start() - CLAUSE);
        String clause = text.substring(from, number.start());
        String near = clause.substring(Math.max(0, clause.length() - NEAR));
        return CASE.isIn(near) && clause.indexOf('每') < 0 && clause.indexOf('至') < 0 && clause.indexOf('第') < 0;
    }
}
