package org.gouji.samples.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.form.Form;
import org.gouji.samples.Agency;
import org.gouji.samples.Flaw;
import org.gouji.samples.GeneratedReport.Section;

/// Composes the six sections.
final class Narrative {

    private static final List<String> DISCLOSED = List.of("政府网站公开", "政务新媒体公开", "公示栏公开", "其他方式公开");
    private static final List<String> ORDINALS = List.of("（一）", "（二）", "（三）", "（四）", "（五）");

    private static final int FIRST_NATIONAL_FORM = 2019;

    private final Agency agency;
    private final int year;
    private final Form form;
    private final Story story;
    private final Set<Flaw> flaws;
    private final Dice dice;
    private final Phrases phrases;

    Narrative(Agency agency, int year, Form form, Story story, Set<Flaw> flaws, Dice dice) {
        this.agency = agency;
        this.year = year;
        this.form = form;
        this.story = story;
        this.flaws = flaws;
        this.dice = dice;
        this.phrases = new Phrases(
                Map.of(
                        "year",
                        Integer.toString(year),
                        "we",
                        agency.we(),
                        "body",
                        agency.name(),
                        "place",
                        agency.place()),
                dice);
    }

    String preface() {
        String preface = phrases.one(form.firstYear() < FIRST_NATIONAL_FORM ? "preface_before_2019" : "preface");
        return flaws.contains(Flaw.PERIOD_WRONG)
                ? preface.replace(year + "年1月1日", (year - 1) + "年7月1日").replace("12月31日", "6月30日")
                : preface;
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        int missing = flaws.contains(Flaw.SECTION_MISSING) ? dice.between(5, 6) : 0;
        for (var title : form.sections()) {
            if (title.number() != missing) {
                sections.add(new Section(title.number(), title.title().zh(), paragraphs(title.number())));
            }
        }
        return sections;
    }

    private List<String> paragraphs(int section) {
        return form.firstYear() < FIRST_NATIONAL_FORM ? before2019(section) : statutory(section);
    }

    /// Before there was a national form bodies told each subject in a section of its own.
    private List<String> before2019(int section) {
        return switch (section) {
            case 1 -> List.of(phrases.one("overview"), phrases.some("supervision", 2));
            case 2 -> List.of(disclosure());
            case 3 -> List.of(received(), phrases.some("requests", 2));
            case 4 -> List.of("因政府信息公开引起的行政复议和行政诉讼，数量见附表。");
            case 5 -> List.of(phrases.one("problem"), phrases.one("measure"));
            case 6 -> List.of(phrases.one("other"));
            case 7 -> List.of("依申请公开政府信息的收费按照有关规定执行，" + agency.we() + "没有减免收费的情形。");
            default -> List.of();
        };
    }

    private String received() {
        return story.received() == 0
                ? year + "年，" + agency.we() + "没有收到政府信息公开申请。"
                : year + "年，" + agency.we() + "共收到政府信息公开申请" + story.received() + "件。";
    }

    private List<String> statutory(int section) {
        return switch (section) {
            case 1 -> overview();
            case 5 ->
                flaws.contains(Flaw.PROBLEMS_EMPTY)
                        ? List.of("无。")
                        : List.of(phrases.one("problem"), phrases.one("measure"));
            case 6 -> List.of(fee(), phrases.one("other"));
            default -> List.of();
        };
    }

    /// The form of 2021 prescribes five aspects; before that bodies arrange the section as they like.
    private List<String> overview() {
        var aspects = List.of(
                aspect("主动公开", disclosure()),
                aspect(
                        "依申请公开",
                        new Applications(story, flaws, year, dice).tell()
                                + phrases.some("requests", dice.between(1, 2))
                                + new Applications(story, flaws, year, dice).disputes()),
                aspect("政府信息管理", phrases.some("management", dice.between(1, 3))),
                aspect("政府信息公开平台建设", phrases.some("platform", dice.between(1, 3))),
                aspect("监督保障", phrases.some("supervision", 4)));
        boolean inline = dice.chance(0.5);
        String ending = dice.pick(List.of("", "情况", "方面"));
        var paragraphs = new ArrayList<String>();
        paragraphs.add(phrases.one("overview"));
        for (int i = 0; i < aspects.size(); i++) {
            String heading = ORDINALS.get(i) + aspects.get(i).heading() + ending;
            if (inline) {
                paragraphs.add(heading + "。" + aspects.get(i).text());
            } else {
                paragraphs.addAll(List.of(heading, aspects.get(i).text()));
            }
        }
        return paragraphs;
    }

    private record Aspect(String heading, String text) {}

    private static Aspect aspect(String heading, String text) {
        return new Aspect(heading, text);
    }

    private String disclosure() {
        boolean wrong = flaws.contains(Flaw.SHARE_WRONG) || flaws.contains(Flaw.PARTS_DO_NOT_SUM);
        boolean told = dice.chance(0.7);
        long total = 20 + dice.heavy(600);
        boolean shares = dice.chance(0.5) || flaws.contains(Flaw.SHARE_WRONG);
        String figures =
                "全年主动公开政府信息" + total + "条，其中" + Breakdown.tell(DISCLOSED, total, "条", shares, flaws, dice) + "。";
        return (told || wrong ? figures : "") + phrases.some("disclosure", dice.between(2, 4));
    }

    private String fee() {
        String we = agency.we();
        return dice.pick(
                List.of(year + "年，" + we + "没有收取信息处理费。", we + "全年未收取信息处理费。", "信息处理费收取情况：" + year + "年未收取信息处理费。"));
    }
}
