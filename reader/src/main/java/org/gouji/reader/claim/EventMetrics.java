package org.gouji.reader.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The usual events and works that many reports count in the same words.
final class EventMetrics {

    private static final String TO = "(?:共|计|共计|为|约|达|到|总|数|量|了|活动){0,4}+$";

    private record Rule(String metric, String units, Pattern subject, Pattern right) {

        static Rule before(String metric, String units, String words) {
            return new Rule(metric, units, Pattern.compile(words + TO), Pattern.compile("(?!)"));
        }

        static Rule after(String metric, String units, String words) {
            return new Rule(metric, units, Pattern.compile("(?!)"), Pattern.compile("^" + words));
        }

        boolean fits(Statement statement) {
            return statement.hasUnit(units)
                    && (subject.matcher(statement.subject()).find()
                            || right.matcher(statement.right()).find());
        }
    }

    private static final Pattern NARROWED = Pattern.compile("负责|领导|同比|增|减|参加新闻|率|其中");

    private static final List<Rule> RULES = List.of(
            Rule.before("press_conferences", "场次期", "新闻发布会"),
            Rule.after("press_conferences", "场次期", "新闻发布会$"),
            Rule.before("gazette_issues", "期", "公报》?"),
            Rule.after("gazette_issues", "期", "(?:政府)?公报$"),
            Rule.before("policy_interpretations", "篇件条个份期次", "政策(?:文件)?解读(?:材料|稿件|文章|信息|产品)?"),
            Rule.before("website_visits", "人次", "(?:访问量|浏览量|点击量|访问)"),
            Rule.before("training_participants", "人次名", "(?:参训|参学|培训)(?:人员|人数|干部)"),
            Rule.after("key_fields", "个", "(?:试点|重点)领域"),
            Rule.before("online_interviews", "期次场", "在线访谈(?!次)"));

    private EventMetrics() {}

    static Optional<String> of(Statement statement) {
        return NARROWED.matcher(statement.subject()).find()
                ? Optional.empty()
                : RULES.stream()
                        .filter(rule -> rule.fits(statement))
                        .map(Rule::metric)
                        .findFirst();
    }
}
