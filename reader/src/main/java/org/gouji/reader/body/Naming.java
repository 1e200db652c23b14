package org.gouji.reader.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.reader.date.TitleWords;

/// The places of a page at which a reporting body is named.
final class Naming {

    private static final String YEAR = "(?:(?:19|20)\\d\\d|二[〇○零O0]..)(?:年度|年|度)?";
    private static final String NAME = "([^,，。;；:：、《》\\s\"“”]{2,40}?)";

    /// 编制普洱市人民政府办公室2020年政府信息公开工作年度报告.
    private static final Pattern SELF = Pattern.compile("(?:报告(?:内容)?(?:主要)?[为是]|编制|编写|形成|制定|公布|发布|现将|将)了?《?(?:" + YEAR
            + ")?的?" + NAME + "(?:" + YEAR + ")?的?(?:全年)?政府信息(?:与政务)?公开");

    /// 由定西市人民政府办公室编制, 由淮安市人民政府办公室根据《条例》编制.
    private static final Pattern COMPILER = Pattern.compile(
            "由([^,，。;；:：《》\\s]{2,40}?)(?:负责|组织|牵头|汇总|统一|(?<=[局委办厅会室府处])综合.{0,20}?|会同.{2,20}?)*(?:编制|编写|编撰|编辑|发布|公布|制作|根据|按照|依据|依照|结合)");

    /// 区管委会办公室编制完成了本报告.
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:^|[,，。;；\\s])([\\p{IsHan}]{3,40}?)(?:根据.{0,20}|组织|认真|特|结合.{0,20})?(?:编制|撰写|形成|制作)(?:完成)?了?(?:本|此|该|"
                    + YEAR + ")");

    /// 请与建宁县政府信息公开办公室联系, 联系单位：徐闻县司法局.
    private static final Pattern CONTACT =
            Pattern.compile("(?:请(?:直接)?(?:与|联系[:：]?|向|咨询|致电|径向|到)|直接与|联系(?:单位|部门|机构)[:：]?)" + NAME
                    + "(?:联系|咨询|反映|提出|查阅|\\(|,|，|。|;|；|$|\\d|电话|邮编)");

    /// A street's name ends before its number.
    private static final Pattern ADDRESS =
            Pattern.compile("(?:联系|办公|单位|通讯|通信)?地址[:：]" + NAME + "(?:\\(|,|，|。|;|；|$|(?<!街)\\d|电话|邮编)");

    /// 2023年，建宁县教育局认真贯彻 …, 2023年，在县委的领导下，里心镇人民政府始终坚持 …: of whom the overview speaks.
    private static final Pattern SUBJECT = Pattern.compile("(?:^|[。;；,，\\s])(?:" + YEAR
            + "+(?:以来|来)?+|(?:今|本|一|过去一)年(?:度|以来|来)?)(?:的)?[,，]?\\s?(?:(?:在|根据|按照|围绕)[^。；;,，]{2,60}[,，]){0,2}"
            + "([\\p{IsHan}()（）·]{3,30}?)的?(?:以|坚持|认真|深入|全面|严格|高度|紧紧|紧扣|紧密|持续|按照|贯彻|不断|根据|积极|进一步|切实|继续|依法|依照|始终|共[收受公主]|主动"
            + "|通过|政府信息公开|政务公开|信息公开|未收到|没有|未发生|立足|着力|扎实|围绕|结合|聚焦|加强|充分|深刻|牢固|公开信息|收到|受理|在[^。；;,，]{2,24}(?:领导|指导|关心)下)");

    /// 建宁县坚持以公开为常态: the place of which a sentence speaks.
    private static final Pattern PLACE =
            Pattern.compile("(?:^|[。;；\\n])([\\p{IsHan}]{1,11}[省市州盟县区旗](?:人民政府)?)(?:坚持|认真|深入|全面|严格|高度|紧紧|紧扣|持续|始终|牢固)");

    /// 来源：建宁县行政服务中心管委会.
    private static final Pattern SOURCE =
            Pattern.compile("(?:来源|信息来源|文章来源|发布机构|公开机构|发布单位|发文机关|发文单位|发布机关|责任部门|公开主体|公开单位|制作机关|供稿单位|主办单位|索引单位)[:：]\\s*"
                    + NAME + "(?:\\s|$|[,，。|;；:：\"”\\[【(（]|发布|时间|日期|浏览|字体|作者|点击|阅读)");

    private static final Pattern OURSELVES = Pattern.compile(
            "我.*|本(?:省|市|州|盟|县|区|旗|镇|乡|街|局|委|办|厅|中心|机关|单位|部门|院|处|所|会|级|年|报告).*|本|全.|全国(?:海关|税务|统计|气象|公安)?(?:系统)?|此|该.*|自治[州县区旗].*");

    /// What was done, with the words that say who did it: no name goes on like this.
    private static final Pattern DOING = Pattern.compile("按照|根据|依照|坚持|认真|贯彻|严格|深入|紧紧|高度重视");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?:人民)?政府|行署|行政公署|街道办事处|办事处|街道)?办公[室厅].*|(?:人民)?政府办|(?:人民)?政府?政务公开.*|政务公开.*|(?:人民)?政府?信息(?:与政务)?公开.*|政府信息.*|(?:人民政府|政府)?党政.*|党工委.*|综合办.*|人民政府|政府|行政服务中心管.*");

    /// 在云溪县政府信息公开网站: where something was done, and not who did it.
    private static final Pattern PREPOSITION = Pattern.compile("在|通过|依托|利用|经由|借助");

    /// 北京海关关区 is 北京海关.
    private static final String CUSTOMS = "海关关区";

    private static final Pattern SENTENCE = Pattern.compile("[。;；]|根据|按照|依据|如下");
    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{IsHan}·、()（）]{2,60}");
    private static final int LONGEST_TITLE = 90;

    private Naming() {}

    static Optional<String> inTitle(String title) {
        var words = TitleWords.in(title);
        return words == null ? Optional.empty() : inTitle(title, words);
    }

    /// Whom the words of a title name.
    static Optional<String> inTitle(String title, TitleWords words) {
        return Optional.ofNullable(words.who()).map(who -> withItsFirst(title, title.indexOf(who), who));
    }

    /// 将乐县 is a place, not 乐县 behind a verb: a listed name beats the word that it seems to begin with. The
    /// name begins at `at` of a text.
    private static String withItsFirst(String text, int at, String name) {
        if (at <= 0 || beginsWithPlace(name)) {
            return name;
        }
        String longer = text.charAt(at - 1) + name;
        return beginsWithPlace(longer) ? longer : name;
    }

    /// A listed place, or one without its last word: 将乐高新技术产业开发区.
    private static boolean beginsWithPlace(String name) {
        return PlaceStep.at(name, 0, List.of()) != null || PlaceStep.beginsWithCounty(name);
    }

    /// A line of its own that reads like a title.
    static Optional<String> inHeading(String line) {
        boolean sentence = line.length() > LONGEST_TITLE
                || line.indexOf("公开") < 0
                || SENTENCE.matcher(line).find();
        return sentence ? Optional.empty() : inTitle(line);
    }

    static Stream<String> inPreface(String text) {
        return all(SELF, text);
    }

    static Stream<String> compiler(String text) {
        return Stream.concat(all(COMPILER, text), all(AUTHOR, text));
    }

    /// Whom to ask, then where he sits.
    static Stream<String> contact(String text) {
        return Stream.concat(all(CONTACT, text), all(ADDRESS, text));
    }

    static Stream<String> subject(String text) {
        return all(SUBJECT, text).filter(name -> !name.startsWith("国务院"));
    }

    static Stream<String> place(String text) {
        return all(PLACE, text);
    }

    static Stream<String> source(String text) {
        return all(SOURCE, text);
    }

    /// An office that writes the report of its place, as distinct from an agency of its own.
    static boolean isOffice(String rest) {
        return rest.isEmpty() || OFFICE.matcher(rest).matches();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().flatMap(m -> said(withItsFirst(text, m.start(1), m.group(1))).stream());
    }

    /// Letters and digits are in no body's name: a page that prints some there was hijacked. The end of
    /// 建宁县人民政府信息公开 belongs to both words.
    private static Optional<String> said(String name) {
        String whole = name.endsWith("人民")
                ? name + "政府"
                : name.endsWith(CUSTOMS) ? name.substring(0, name.length() - "关区".length()) : name;
        Matcher formed = WELL_FORMED.matcher(whole);
        return formed.matches()
                        && !PREPOSITION.matcher(whole).lookingAt()
                        && !OURSELVES.matcher(whole).matches()
                        && !DOING.matcher(whole).find()
                        && !TitleWords.isSpam(whole)
                ? Optional.of(whole)
                : Optional.empty();
    }
}
