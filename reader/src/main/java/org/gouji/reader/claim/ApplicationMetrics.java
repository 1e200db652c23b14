package org.gouji.reader.claim;

import java.util.List;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// What a number counts in a sentence on applications for information. The first rule that fits names it.
final class ApplicationMetrics {

    private static final String COUNTED = "件次件份个宗起例条项次";
    private static final Search RATE = Search.of("(?:按[时期])?办结率(?:均为|为|达到|达|是|:)*+$");
    private static final Search ANSWER_RATE = Search.of("答复率(?:均为|为|达到|达|是|:)*+$");
    private static final Search NARROWED = Search.of(
            "按[时期](?:办结|答复)数|同比|环比|较上|比上|增长|增加|减少|下降|上升|率|延期|延长|逾期|超期|撤[回销]|补正|转办|交办|移送|转送|涉及(?!自然人|商业|法人)|内容|重复|国家秘密|隐私|第三方|内部"
                    + "|过程性|案卷|查询|禁止公开|三安全|不掌握|不存在|没有现成|另行制作|信访|举报|出版物|大量|确认|放弃|纠正|败诉");

    private static final Search LAST_YEAR = Search.of("去年|上一?年|往年|前年|[较比与]同期");
    private static final Search GOAL = Search.of("确保|力争|争取|目标|下一步|要求|努力");

    private static final String CARRIED_IN = "(?:上一?年度?|去年|往年).{0,8}结转|结转.{0,4}(?:上一?年|去年)|^结转上";
    private static final String CARRIED_FORWARD =
            "(?:结转|顺延|转).{0,4}(?:下一?年|次年|明年)|(?:下一?年度?|次年).{0,6}(?:结转|办理)|结转至?20\\d\\d年";
    private static final int LONGEST_LEFT = 3;
    private static final Search LEFT = Search.of("(?:另|还|尚|仍)?有?|其余|剩余|(?:另|还|尚)?(?:结转|顺延)");
    private static final Search FORWARD = Search.of("^(?:申请)?(?:需|已|正)?(?:结转|顺延|转)?(?:至|到)?(?:下一?年|次年)");
    private static final String TO = "(?:的|为|共|计|有|约|达|数|量|件|总|是|:|各|均|申请|方式|途径|渠道|提交|提出|提起|政府信息|公开|受理|收到|依){0,12}+$";

    private static final String VERBS = "收到|受理|新收|新增|接收|接到|收件|收办";
    private static final String VERB = "(?:" + VERBS + ")";
    private static final Search RECEIVED = Search.holding(
            "申请", VERB + "[^”“]{0,24}?(?:申请|依申请公开)(?:件|总|数|量|共|计|为|有|是|:|达|约|政府信息|信息|公开|办理|办件|书|事项|案件|的){0,6}+$");
    private static final Search APPLICATIONS = Search.holding(
            "申请",
            "^(?:[^”“]{0,20}申请(?:总|件)?(?:数|量)+(?:为|共|有|达到|达|约|:)*+|[^”“]{0,12}依申请公开(?:政府信息)?(?:事项|申请|件)?(?:受理)?(?:数|量|共|为)*+)$");
    private static final Search RECEIVES = Search.of(VERB + "(?:了|的|共|总|计|到|有|各类){0,3}+$");
    private static final Search OBJECT = Search.of("^(?:的)?(?:有关|关于|有效)?(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:依)?申请");

    private record Rule(String metric, Search words, Search not) {

        static Rule of(String metric, String words, String not) {
            return new Rule(metric, Search.of(words), Search.of(not));
        }

        boolean fits(Scanned subject) {
            return words.isIn(subject) && !not.isIn(subject);
        }
    }

    private static final String OUTCOME = "办结|答复|予以公开|部[分份]公开|不予|无法提供|同意公开|处理|结转";

    private static final List<Rule> RULES = List.of(
            new Rule("applications_carried_in", Search.holding("结转", CARRIED_IN), Search.of("新收|收到|本年|下年")),
            Rule.of("applications_carried_forward", CARRIED_FORWARD, "上一?年|去年"),
            Rule.of("applications_in_person", "(?:当面|现场|窗口|上门)" + TO, "网|信函|邮|传真|" + OUTCOME),
            Rule.of("applications_online", "(?:网络|网上|在线|互联网|线上|网站|平台)" + TO, "当面|信函|邮|传真|等|" + OUTCOME),
            Rule.of("applications_by_email", "(?:电子邮件|电子邮箱|电子信箱|邮箱)" + TO, "当面|网|传真|信函|等|" + OUTCOME),
            Rule.of("applications_by_letter", "(?:信函|邮寄|信件|挂号信)" + TO, "当面|网|传真|电子|等|" + OUTCOME),
            Rule.of("applications_by_fax", "传真" + TO, "当面|网|信函|邮|等|" + OUTCOME),
            Rule.of("applications_by_natural_persons", "(?:自然人|公民(?:个人)?)" + TO, "法人|企业|组织|机构|" + OUTCOME),
            Rule.of("applications_by_organisations", "法人(?:和|或|及|、|与)?(?:其[他它])?(?:非法人)?组织" + TO, "自然人|公民|" + OUTCOME),
            Rule.of("applications_by_businesses", "商业企业" + TO, "自然人|科研|、|" + OUTCOME),
            Rule.of("applications_by_research_institutions", "科研(?:机构|单位)" + TO, "自然人|、|" + OUTCOME),
            Rule.of("applications_by_welfare_organisations", "公益(?:性)?(?:组织|团体)" + TO, "自然人|、|" + OUTCOME),
            Rule.of("applications_by_other_organisations", "^其[他它](?:类)?(?:非法人)?组织" + TO, "自然人|法人|、|" + OUTCOME),
            Rule.of("applications_by_legal_services", "法律服务(?:机构|组织)" + TO, "自然人|、|" + OUTCOME),
            Rule.of(
                    "applications_partially_granted",
                    "部[分份]公开[”\"]?(?:答复)?(?:的)?(?:件数|数)?(?:为|共|有|:)*+$",
                    "予以公开|同意公开(?!.*部分)|不予|和|及|或"),
            Rule.of(
                    "applications_granted",
                    "(?:予以公开|同意公开|全部公开)[”\"]?(?:答复)?(?:的)?(?:件数|数)?(?:为|共|有|:)*+$",
                    "部分|不予公开|不同意|和|及|或"),
            Rule.of(
                    "applications_granted_in_whole_or_part",
                    "(?:予以|同意|全部)公开(?:的)?(?:和|或者?|及|以及|与|、)(?:予以|同意)?部[分份]公开(?:的)?(?:件数|数)?(?:为|共|有|:)*+$",
                    "不予公开|不同意"),
            Rule.of("applications_denied", "(?:不予公开|不同意公开)[”\"]?(?:答复)?(?:的)?(?:件数|数)?(?:为|共|有|:)*+$", "信息|和|及|或"),
            Rule.of("applications_unable", "无法提供[”\"]?(?:的)?(?:件数|数)?(?:为|共|有|:)*+$", "和|及|或|因"),
            Rule.of("applications_rejected", "不予处理[”\"]?(?:的)?(?:件数|数)?(?:为|共|有|:)*+$", "和|及|或|因"),
            Rule.of("applications_other_processing", "其[他它]处理[”\"]?(?:的|方式)?(?:件数|数)?(?:为|共|有|:)*+$", "和|及|或|因"),
            Rule.of(
                    "applications_answered",
                    "答复(?:了|的)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:申请)?(?:件|数|量)*(?:为|共|有|:|完毕)*+$",
                    "办结|收到|受理|和|未|不予|同意|正在"),
            Rule.of(
                    "applications_completed",
                    "(?:办结|办理完毕|处理完毕)(?:了)?(?:的)?(?:政府信息)?(?:依?申请)?(?:公开)?(?:申请)?(?:件|数|量|总)*(?:为|共|有|:)*+$",
                    "收到|受理|未|和答复|正在"),
            Rule.of("applications_received", VERBS, OUTCOME + "|通过.{0,12}(?:网|信函|邮|当面|传真)(?!.*等)"),
            Rule.of("applications_received", "(?:信息公开申请|依申请公开|公开申请)(?:总|件)?(?:数|量)+(?:为|共|有|达到|达|约|:)*+$", OUTCOME),
            Rule.of("applications_received", "依申请公开(?:政府信息)?(?:事项|申请|件)(?:数|量|共|为)*+$", OUTCOME),
            Rule.of(
                    "applications_handled",
                    "(?:办理|处理)(?:了)?(?:各类)?(?:政府)?信息(?:依申请)?公开(?:的)?(?:申请)(?:事项|件|总|数|量|共|计|为)*+$"
                            + "|(?:信息公开申请|依申请公开)(?:办理|处理)(?:件|总|数|量|共|计|为)*+$",
                    "收到|受理|办结|答复|予以|不予|无法|结转"));

    private ApplicationMetrics() {}

    static @Nullable String of(Statement statement) {
        String subject = statement.subject();
        if (statement.quantity().isShare()) {
            return rate(statement);
        }
        Scanned words = statement.wordsScanned();
        if (!isCounted(statement) || NARROWED.isIn(words) || Scopes.isPartOfTheBody(statement)) {
            return null;
        }
        if (subject.length() <= LONGEST_LEFT && LEFT.is(subject) && FORWARD.isIn(statement.rightScanned())) {
            return "applications_carried_forward";
        }
        if (LAST_YEAR.isIn(statement.subjectScanned())) {
            Rule carriedIn = RULES.getFirst();
            return carriedIn.fits(statement.subjectScanned()) ? carriedIn.metric() : null;
        }
        for (Rule rule : RULES) {
            if (rule.fits(words)) {
                return !rule.metric().equals("applications_received") || receives(statement) ? rule.metric() : null;
            }
        }
        return null;
    }

    private static @Nullable String rate(Statement statement) {
        if (GOAL.isIn(statement.beforeScanned())) {
            return null;
        }
        if (RATE.isIn(statement.subjectScanned())) {
            return "applications_completion_rate";
        }
        return ANSWER_RATE.isIn(statement.subjectScanned()) ? "applications_answer_rate" : null;
    }

    /// What is received is an application for information, named before the number or after it.
    private static boolean receives(Statement statement) {
        String subject = statement.subject();
        String right = statement.right();
        boolean before = RECEIVED.isIn(statement.subjectScanned()) || APPLICATIONS.isIn(statement.subjectScanned());
        boolean after =
                RECEIVES.isIn(statement.subjectScanned()) && (right.isEmpty() || OBJECT.isIn(statement.rightScanned()));
        return (before || after) && !subject.contains("复议") && !right.contains("复议") && !right.contains("诉讼");
    }

    private static boolean isCounted(Statement statement) {
        return statement.quantity().unit() == null || statement.hasUnit(COUNTED);
    }
}
