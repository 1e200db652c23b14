package org.gouji.reader.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// The usual events and works that many reports count in the same words.
final class EventMetrics {

    private static final String TO = "(?:共|计|共计|为|约|达|到|总|数|量|了|活动){0,4}+$";

    private static final Search NOTHING = Search.of("(?!)");

    private record Rule(String metric, String units, Search subject, Search not, Search right, boolean both) {

        /// 发布会及访谈17期: several together are none of them.
        static Rule before(String metric, String units, String words) {
            return new Rule(
                    metric, units, Search.of("(?<![、和及])(?<!(?<!参)与)(?:" + words + ")" + TO), NOTHING, NOTHING, false);
        }

        /// All words that fit hold one of those `held`, and none stands before the number of those `not`.
        static Rule before(String metric, String units, String held, String words, String not) {
            return new Rule(metric, units, Search.holding(held, words + TO), Search.of(not), NOTHING, false);
        }

        static Rule after(String metric, String units, String words) {
            return new Rule(metric, units, NOTHING, NOTHING, Search.of("^" + words), false);
        }

        /// The verb before the number, its object, which holds one of the words `held`, after it: 举办4期业务培训.
        static Rule around(String metric, String units, String verb, String held, String object) {
            return new Rule(metric, units, Search.of(verb), NOTHING, Search.holding(held, "^" + object), true);
        }

        boolean fits(Statement statement) {
            boolean before = subject.isIn(statement.subjectScanned()) && !not.isIn(statement.subjectScanned());
            return both
                    ? before && right.isIn(statement.rightScanned())
                    : before || right.isIn(statement.rightScanned());
        }
    }

    private static final Search NARROWED = Search.of("负责|领导|同比|增|减|参加新闻|率|其中|日均|人均|平均|每|重点|满意");

    private static final List<Rule> RULES = List.of(
            Rule.before("press_conferences", "场次期", "新闻发布会"),
            Rule.after("press_conferences", "场次期", "新闻发布会$"),
            Rule.before("gazette_issues", "期", "公报》?(?:编印|出版|编发|印发|刊发|发行|编辑出版)?"),
            Rule.after("gazette_issues", "期", "(?:政府)?公报$"),
            Rule.before("policy_interpretations", "篇件条个份期次", "政策(?:文件)?解读(?:材料|稿件|文章|信息|产品)?"),
            Rule.before("website_visits", "人次", "(?<!用户)(?:总)?(?:访问|浏览|点击)(?:总)?(?:量|次数|数)?"),
            Rule.before("training_participants", "人次名", "(?:参训|参学|培训)(?:人员|人数|干部)"),
            Rule.after("key_fields", "个", "(?:试点|重点)领域"),
            Rule.before("online_interviews", "期次场", "在线访谈(?!次)"),
            Rule.before(
                    "training_sessions",
                    "场次期班次轮",
                    "培训|讲座",
                    "(?:组织|开展|举办|召开|专题|业务)[^,、]{0,20}(?:培训|培训班|培训会|讲座)",
                    "参加|参与"),
            Rule.around("training_sessions", "场次期班次轮", "(?:组织|开展|举办|召开)(?:了)?$", "培训", "[^,、]{0,14}培训(?:班|会|活动)?$"),
            Rule.before("meetings", "次场个", "召开[^,、]{0,24}(?:会议|推进会|部署会|例会|工作会|专题会|调度会|座谈会|联席会|协调会)"),
            Rule.around("meetings", "次场个", "召开(?:了)?$", "会", "[^,、]{0,14}(?:会议|推进会|部署会|例会|专题会|调度会|座谈会)$"),
            Rule.before(
                    "new_media_accounts",
                    "个家",
                    "政务新媒体",
                    "(?:备案|运行|运维|开通|开设|现有|共有)[^,、]{0,8}政务新媒体(?:账号|帐号)?",
                    "关停|注销|清理|整合|检查|抽查|排查|新开|新增|新设|未"),
            Rule.before(
                    "npc_suggestions", "件条份", "人大|代表", "(?:(?:人大)?代表(?:议案)?(?:建议|意见)|人大(?:建议|议案|议案建议|建议意见))", "政协|提案"),
            Rule.before("cppcc_proposals", "件条份", "政协", "政协(?:委员)?(?:提案|议案)", "人大|代表(?:议案|建议|意见)"));

    /// What each measure word may count.
    private static final Map<String, List<Rule>> OF_UNIT = Measures.words()
            .collect(Collectors.toMap(
                    Function.identity(),
                    unit -> RULES.stream()
                            .filter(rule -> rule.units().contains(unit))
                            .toList()));

    private EventMetrics() {}

    static @Nullable String of(Statement statement) {
        String unit = statement.quantity().unit();
        List<Rule> rules = unit == null ? List.of() : OF_UNIT.getOrDefault(unit, List.of());
        if (rules.isEmpty() || NARROWED.isIn(statement.subjectScanned())) {
            return null;
        }
        for (Rule rule : rules) {
            if (rule.fits(statement)) {
                return rule.metric();
            }
        }
        return null;
    }
}
