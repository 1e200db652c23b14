package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.jspecify.annotations.Nullable;

/// Which of the values behind an indicator belongs to which of the form's columns. Where the form has
/// several columns (the year, all years) only the page's own header tells them apart.
final class IndicatorHeads {

    /// A column is headed by the year itself: 2018年度.
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}(?=年)");

    private static final Set<String> UNIT_HEADS = Set.of("单位", "计量单位", "计量", "统计单位");

    /// Heads of columns that are certainly not the year's own numbers.
    private static final Pattern OTHER_TIMES = Pattern.compile("累计|累积|上年|去年|同比|增|减|季|月|备注|说明|代码|序号");

    /// Under how many values a row stands, and at which of them each of the form's columns is; -1 where the
    /// page has no such column.
    record Columns(int values, int[] at) {}

    private final List<Column> columns;
    private final Set<String> corners = new HashSet<>();

    IndicatorHeads(Block block) {
        this.columns = block.columns();
        Stream.ofNullable(block.corner()).forEach(corner -> corners.addAll(keys(corner)));
    }

    private static List<String> keys(Label label) {
        return Stream.concat(Stream.of(label.zh()), label.variants().stream())
                .map(LabelKey::of)
                .toList();
    }

    boolean isCorner(String text) {
        return text.length() <= 12 && corners.contains(LabelKey.of(text));
    }

    static boolean isUnitHead(String text) {
        return UNIT_HEADS.contains(LabelKey.of(text));
    }

    /// Null where the columns cannot be told for certain.
    @Nullable Columns of(@Nullable List<String> heads) {
        if (heads == null || heads.isEmpty()) {
            return columns.size() == 1 ? new Columns(1, new int[] {0}) : null;
        }
        int[] at = new int[columns.size()];
        Arrays.fill(at, -1);
        for (int i = 0; i < heads.size(); i++) {
            int column = column(heads.get(i));
            if (column >= 0 && at[column] >= 0) {
                return null;
            }
            if (column >= 0) {
                at[column] = i;
            }
        }
        return known(heads, at);
    }

    private @Nullable Columns known(List<String> heads, int[] at) {
        if (Arrays.stream(at).anyMatch(i -> i >= 0)) {
            return new Columns(heads.size(), at);
        }
        boolean only = columns.size() == 1
                && heads.size() == 1
                && !OTHER_TIMES.matcher(heads.getFirst()).find();
        return only ? new Columns(1, new int[] {0}) : null;
    }

    private int column(String head) {
        String key = YEAR.matcher(LabelKey.of(head)).replaceFirst("");
        for (int i = 0; i < columns.size(); i++) {
            if (keys(columns.get(i).label()).contains(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The heads in a run of text such as 指标名称计量单位2018年度历年累计; null where it holds no header, empty heads
    /// where one stands there that cannot be read.
    @Nullable List<String> inRun(String text) {
        String key = LabelKey.of(text);
        int start = corners.stream()
                .filter(c -> c.length() > 2)
                .mapToInt(c -> key.lastIndexOf(c) < 0 ? -1 : key.lastIndexOf(c) + c.length())
                .max()
                .orElse(-1);
        if (start < 0) {
            return null;
        }
        return split(key.substring(start));
    }

    private List<String> split(String run) {
        String rest = run;
        var heads = new ArrayList<String>();
        for (var unit : List.of("计量单位", "统计单位", "单位")) {
            rest = rest.startsWith(unit) ? rest.substring(unit.length()) : rest;
        }
        while (!rest.isEmpty()) {
            String head = head(rest);
            heads.add(head);
            rest = rest.substring(head.length());
        }
        return heads;
    }

    /// The longest column that the text begins with, or all of it.
    private String head(String text) {
        var year = YEAR.matcher(text);
        int skip = year.find() ? year.end() : 0;
        return columns.stream()
                .flatMap(c -> keys(c.label()).stream())
                .filter(key -> text.startsWith(key, skip))
                .mapToInt(String::length)
                .max()
                .stream()
                .mapToObj(length -> text.substring(0, skip + length))
                .findFirst()
                .orElse(text);
    }
}
