package org.gouji.samples.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.samples.Flaw;

/// What the text says of applications, reviews and lawsuits: the same figures as the tables.
final class Applications {

    private static final List<String> CHANNELS = List.of("当面申请", "网络申请", "信函申请");

    private final Story story;
    private final Set<Flaw> flaws;
    private final String year;
    private final Dice dice;

    Applications(Story story, Set<Flaw> flaws, int year, Dice dice) {
        this.story = story;
        this.flaws = flaws;
        this.year = year + "年";
        this.dice = dice;
    }

    String tell() {
        if (story.quiet() || flaws.contains(Flaw.ZERO_CLAIM)) {
            return dice.pick(List.of(year + "未收到政府信息公开申请。", "全年没有收到政府信息公开申请。", year + "，未收到公民、法人或者其他组织提出的政府信息公开申请。"));
        }
        return received() + handled();
    }

    private String received() {
        String carried = story.carriedIn() == 0 ? "" : "，上年结转政府信息公开申请" + story.carriedIn() + "件";
        return switch (dice.between(0, 3)) {
            case 0 ->
                year + "共收到政府信息公开申请" + story.received() + "件，其中自然人申请" + story.natural() + "件，法人或其他组织申请"
                        + story.organisations() + "件" + carried + "。";
            case 1 ->
                "全年新收政府信息公开申请" + story.received() + "件，其中"
                        + Breakdown.tell(CHANNELS, story.received(), "件", dice.chance(0.5), Set.of(), dice) + carried
                        + "。";
            case 2 -> year + "，收到政府信息公开申请" + story.received() + "件" + carried + "。";
            default -> "一年来受理政府信息公开申请" + story.received() + "件" + carried + "。";
        };
    }

    private String handled() {
        String rate = story.processed() + "件，办结率" + story.completion() + "%";
        boolean told = flaws.contains(Flaw.COMPLETION_RATE_WRONG) || dice.chance(0.5);
        String forwarded = story.forwarded() == 0 ? "" : "结转下年度继续办理" + story.forwarded() + "件。";
        return (told ? "已办结政府信息公开申请" + rate + "。" : "")
                + (story.processed() > 0 && dice.chance(0.5) ? outcomes() : "")
                + forwarded;
    }

    private String outcomes() {
        return "在办结的" + story.processed() + "件申请中，"
                + story.outcomes().entrySet().stream()
                        .map(outcome -> outcome.getKey() + outcome.getValue() + "件")
                        .collect(Collectors.joining("，"))
                + "。";
    }

    String disputes() {
        if (story.reviews() == 0 && story.lawsuits() == 0) {
            return dice.pick(List.of("全年未发生因政府信息公开引发的行政复议、行政诉讼。", year + "没有因政府信息公开被申请行政复议或者被提起行政诉讼。"));
        }
        String reviews = story.reviews() == 0 ? "未发生行政复议" : "行政复议" + story.reviews() + "件";
        String lawsuits = story.lawsuits() == 0 ? "未发生行政诉讼" : "行政诉讼" + story.lawsuits() + "件";
        return year + "，政府信息公开" + reviews + "，" + lawsuits + "。";
    }
}
