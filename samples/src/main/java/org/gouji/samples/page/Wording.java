package org.gouji.samples.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.content.Dice;

/// How a body words what the form prescribes: to the letter, or with the variants of labels, headings and
/// numbers that are met in real reports. Seed 0 is to the letter.
public final class Wording {

    private static final List<String> ORDINALS = List.of("一", "二", "三", "四", "五", "六", "七", "八");
    private static final double USUAL = 0.6;

    /// How numbers are written; the first is the form's.
    private enum Digits {
        PLAIN,
        SEPARATED,
        FULL_WIDTH,
        SPACED
    }

    private final long seed;
    private final Digits digits;

    public Wording(long seed) {
        this.seed = seed;
        digits = plain() ? Digits.PLAIN : Dice.of(seed, 0).pick(List.of(Digits.values()));
    }

    private boolean plain() {
        return seed == 0;
    }

    /// One label is worded in one way all over a page.
    String label(Label label) {
        var dice = Dice.of(seed, label.zh().hashCode());
        return plain() || label.variants().isEmpty() || dice.chance(USUAL) ? label.zh() : dice.pick(label.variants());
    }

    /// The form of 2019 prints no unit for an amount; careful bodies add one, in the header or in the cell.
    String header(Label label, Column column, int choice) {
        boolean unitless = column.quantity() == Column.Quantity.AMOUNT && column.unit() == null;
        if (!unitless || !label.equals(column.label())) {
            return label(label);
        }
        var withUnit = label.variants().stream()
                .filter(variant -> variant.contains("元"))
                .toList();
        return withUnit.isEmpty() || unitInCell() ? label.zh() : withUnit.get(Math.floorMod(choice, withUnit.size()));
    }

    private boolean unitInCell() {
        return !plain() && seed % 2 == 0;
    }

    String number(BigDecimal value, Column column) {
        String written = switch (column.quantity()) {
            case CHANGE -> change(value);
            case AMOUNT -> written(value) + (column.unit() == null && unitInCell() && value.signum() > 0 ? "元" : "");
            case COUNT -> written(value);
        };
        return digits == Digits.SPACED ? " " + written + " " : written;
    }

    private String change(BigDecimal value) {
        int style = plain() ? 0 : Dice.of(seed, 1).between(0, 2);
        String size = written(value.abs());
        return switch (value.signum() * style) {
            case 1 -> "+" + size;
            case 2 -> "增" + size;
            case -2 -> "减" + size;
            default -> value.signum() < 0 ? "-" + size : size;
        };
    }

    private String written(BigDecimal value) {
        return switch (digits) {
            case PLAIN, SPACED -> value.toPlainString();
            case SEPARATED ->
                "%,.{n}f"
                        .replace("{n}", Integer.toString(Math.max(0, value.scale())))
                        .formatted(value);
            case FULL_WIDTH -> wide(value.toPlainString());
        };
    }

    private static String wide(String digits) {
        return digits.codePoints()
                .map(point -> point >= '0' && point <= '9' ? point - '0' + '０' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The sections' order is their number; where a body leaves one out the national forms keep theirs.
    String heading(GeneratedReport report, GeneratedReport.Section section) {
        var form = report.form();
        int number = section.number();
        var dice = Dice.of(seed, 10L + number);
        boolean prescribed =
                form.sections().stream().allMatch(s -> form.sections().indexOf(s) == s.number() - 1);
        int place = prescribed ? number - 1 : report.sections().indexOf(section);
        String ordinal = ORDINALS.get(place) + "、";
        if (plain() || dice.chance(USUAL)) {
            return ordinal + section.title();
        }
        var titles = new ArrayList<>(List.of(section.title()));
        form.sections().stream()
                .filter(other -> other.number() == number)
                .forEach(other -> titles.addAll(other.title().variants()));
        return ordinal + (dice.chance(0.2) ? " " : "") + dice.pick(titles);
    }

    /// "发布日期：2024-01-20", "时间：2024年1月20日" and the like.
    String published(LocalDate date) {
        String chinese = "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return switch (plain() ? 0 : Dice.of(seed, 2).between(0, 4)) {
            case 1 -> "发布时间：" + chinese;
            case 2 -> "发布时间：" + date + " 09:30";
            case 3 -> "日期：" + date.toString().replace('-', '/');
            case 4 -> "发布日期： " + chinese;
            default -> "发布日期：" + date;
        };
    }
}
