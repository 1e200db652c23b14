package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.samples.content.Dice;

/// Damages of the page's headings and paragraphs.
final class TextDamage {

    private static final Pattern HEADING_ORDINAL = Pattern.compile("^[一二三四五六]、\\s?");
    private static final Pattern DATE = Pattern.compile("(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern MEASURE = Pattern.compile("(\\d)(?:件|条|次|%)(?=[，。；])");
    private static final Pattern SUBHEADING = Pattern.compile("^（[一二三四五]）");
    private static final String WIDE = "，：；（）？！“”";
    private static final String NARROW = ",:;()?!\"\"";
    private static final List<String> SPAM = List.of("bet365官网入口_", "澳门新葡京娱乐场-", "成人视频在线观看 ");

    private TextDamage() {}

    static void proseLikeRows(Draft draft, Dice dice) {
        var sentences = List.of(
                "规范性文件%d件，行政许可%d项，行政处罚%d件。",
                "本年新收政府信息公开申请数量为%d件，上年结转%d件，予以公开%d件。",
                "其中自然人%d件、商业企业%d件、总计%d件。",
                "行政许可 %d 件 %d 件 %d 件",
                "（一）予以公开%d件；（二）部分公开%d件；（三）不予公开%d件。",
                "注：行政强制%d、行政事业性收费%d项、%d万元。",
                "行政复议：结果维持%d件，结果纠正%d件，总计%d件。",
                "结转下年度继续办理%d件，较上年%d件，增加%d件。");
        for (int i = 0; i < dice.between(1, 4); i++) {
            String sentence =
                    dice.pick(sentences).formatted(dice.between(1, 999), dice.between(1, 999), dice.between(1, 9999));
            draft.parts.add(dice.between(1, draft.parts.size()), new Draft.Text(sentence, 0));
        }
    }

    static void headingsReworded(Draft draft, Dice dice) {
        for (var heading : draft.headings()) {
            String title = HEADING_ORDINAL.matcher(heading.text).replaceFirst("");
            String ordinal = heading.text.substring(0, heading.text.length() - title.length());
            heading.text = switch (dice.between(0, 6)) {
                case 0 -> "第" + "一二三四五六".charAt(heading.heading - 1) + "部分 " + title;
                case 1 -> heading.heading + "." + title;
                case 2 -> "（" + "一二三四五六".charAt(heading.heading - 1) + "）" + title;
                case 3 -> ordinal.replace("、", " ") + title;
                case 4 -> ordinal + title + "。";
                case 5 -> "【" + title + "】";
                default -> ordinal + title + "：";
            };
        }
    }

    static void titleLost(Draft draft, Dice dice) {
        draft.title = dice.chance(0.5) ? "" : "政府信息公开年报";
    }

    static void titleYearless(Draft draft, Dice dice) {
        draft.title = draft.title.replace(draft.report.year() + "年", dice.chance(0.5) ? "" : "年度");
    }

    /// Digits or 年 and 月 vanish out of dates.
    static void dateDigitsLost(Draft draft, Dice dice) {
        for (var text : draft.paragraphs()) {
            text.text = DATE.matcher(text.text).replaceAll(match -> switch (dice.between(0, 3)) {
                case 0 -> match.group(1) + match.group(2) + "月" + match.group(3) + "日";
                case 1 -> match.group(1) + match.group(2) + "月" + match.group(3);
                case 2 -> match.group(1) + "年" + match.group(2) + "月日";
                default -> match.group();
            });
        }
        draft.meta = draft.meta
                .replaceFirst("-", dice.chance(0.5) ? "" : "-")
                .replaceFirst("年", dice.chance(0.5) ? "" : "年");
    }

    static void measuresLost(Draft draft, Dice dice) {
        draft.paragraphs()
                .forEach(text -> text.text = MEASURE.matcher(text.text)
                        .replaceAll(match -> dice.chance(0.4) ? match.group(1) : match.group()));
    }

    static void numberingLost(Draft draft, Dice dice) {
        draft.paragraphs()
                .forEach(text -> text.text = SUBHEADING.matcher(text.text).replaceFirst(""));
        draft.headings().forEach(text -> {
            if (dice.chance(0.4)) {
                text.text = HEADING_ORDINAL.matcher(text.text).replaceFirst("");
            }
        });
    }

    static void narrowed(Draft draft, Dice dice) {
        draft.rewrite(text -> text.chars()
                .map(c -> WIDE.indexOf(c) < 0 || dice.chance(0.02) ? c : NARROW.charAt(WIDE.indexOf(c)))
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString());
    }

    /// Of a footnote's brackets behind a number one is left: without both it would be another number.
    static void unbalanced(Draft draft, Dice dice) {
        draft.rewrite(text -> {
            String unbalanced = text.chars()
                    .filter(c -> "（）《》“”()".indexOf(c) < 0 || dice.chance(0.6))
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
            return text.endsWith("(1)") && !unbalanced.endsWith(")") ? unbalanced + ")" : unbalanced;
        });
    }

    /// Whole chapters in one line, the next heading within it.
    static void merged(Draft draft, Dice dice) {
        var parts = new ArrayList<Draft.Part>();
        for (var part : draft.parts) {
            boolean joins = part instanceof Draft.Text
                    && !parts.isEmpty()
                    && parts.getLast() instanceof Draft.Text
                    && dice.chance(0.8);
            if (joins && part instanceof Draft.Text text && parts.getLast() instanceof Draft.Text before) {
                before.text = before.text + (dice.chance(0.5) ? " " : "") + text.text;
            } else {
                parts.add(part);
            }
        }
        draft.parts.clear();
        draft.parts.addAll(parts);
    }

    static void headingsLost(Draft draft, Dice dice) {
        draft.parts.removeIf(part -> part instanceof Draft.Text text && text.isHeading() && dice.chance(0.3));
    }

    static void chrome(Draft draft, Dice dice) {
        draft.chrome = true;
        if (dice.chance(0.5)) {
            draft.parts.add(new Draft.Text("上一篇：关于公布行政事业性收费目录的通知 下一篇：第二十条第（一）项解读", 0));
        }
    }

    /// The title carries spam and the body's name is another's.
    static void hijacked(Draft draft, Dice dice) {
        draft.title = dice.pick(SPAM) + draft.title;
    }
}
