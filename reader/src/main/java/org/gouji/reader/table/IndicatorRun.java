package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// Indicators that stand in one text: "（一）收到申请数 件 5", or a whole table whose cells ran together. Labels are
/// found in it; what stands between two of them must be a unit and values and nothing else.
final class IndicatorRun {

    /// The label, its unit and its values, then the number that the next label is printed with.
    private static final String VALUE = "[+-]?\\d[\\d,]*(?:\\.\\d+)?|/|—+|-+|无";

    private static final String ORDINAL =
            "[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}[、.]|\\d{1,2}[、.]|[(（]\\d{1,2}[)）]";
    private static final Pattern BETWEEN = Pattern.compile("[)）]?\\s*(?:[(（][^()（）]{0,60}[)）]\\s*)?[:：]?\\s*(?<unit>"
            + Units.WORDS + ")?\\s*(?<values>(?:" + VALUE + ")(?:\\s+(?:" + VALUE + "))*)?(?:" + Units.WORDS
            + ")?\\s*(?:其中[:：]?)?\\s*(?<ordinal>" + ORDINAL + ")?\\s*(?:其中[:：]?)?\\s*");

    private static final Pattern BEFORE =
            Pattern.compile("\\s*(?:其中[:：]?)?\\s*(?:" + ORDINAL + ")?\\s*(?:其中[:：]?)?\\s*");

    private static final Pattern LAST_ORDINAL = Pattern.compile("(?:" + ORDINAL + ")\\s*$");

    private static final Pattern PRINTED_ORDINAL = Pattern.compile("^(?:其中[:：])?(" + ORDINAL + ")");

    /// More than a remark, a unit and a few numbers.
    private static final int LONGEST_BETWEEN = 160;

    /// So many labels with nothing but units and values between them are a table, whatever stands before.
    private static final int FEWEST = 3;

    private record Known(String key, Labels.Hit hit, String ordinal) {}

    private record Found(int from, int to, Known label) {}

    /// One indicator of the text. `doubtful`: the next label's number may be part of the value.
    record Part(
            MappedText label, Labels.Hit hit, @Nullable MappedText unit, List<MappedText> values, boolean doubtful) {}

    /// The indicators, and what stands before the first.
    record Parts(MappedText before, List<Part> parts) {}

    private final Map<Character, List<Known>> byFirst = new HashMap<>();

    IndicatorRun(Table table) {
        int row = 0;
        for (var block : table.blocks()) {
            other(block.band());
            for (var r : block.rows()) {
                add(r.label(), new Labels.Hit(List.of(row++), List.of(), false));
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Known k) -> k.key().length()).reversed()));
    }

    private void other(@Nullable Label label) {
        add(label, new Labels.Hit(List.of(), List.of(), true));
    }

    private void add(@Nullable Label label, Labels.Hit hit) {
        if (label == null) {
            return;
        }
        String ordinal = ordinal(label.zh());
        Stream.concat(Stream.of(label.zh()), label.variants().stream())
                .map(text -> LabelKey.of(bare(text)))
                .distinct()
                .forEach(key -> add(new Known(key, hit, ordinal)));
    }

    private void add(Known label) {
        var list = byFirst.computeIfAbsent(label.key().charAt(0), _ -> new ArrayList<>());
        var same = list.stream().filter(k -> k.key().equals(label.key())).findFirst();
        same.ifPresent(list::remove);
        list.add(same.map(k -> new Known(k.key(), both(k.hit(), label.hit()), k.ordinal()))
                .orElse(label));
    }

    private static Labels.Hit both(Labels.Hit a, Labels.Hit b) {
        var rows =
                Stream.concat(a.rows().stream(), b.rows().stream()).distinct().toList();
        return new Labels.Hit(rows, List.of(), a.other() || b.other());
    }

    private static String bare(String label) {
        String text = label.startsWith("其中：") ? label.substring(3) : label;
        return LabelKey.withoutOrdinal(text);
    }

    /// The number that the form prints before a label, without its punctuation.
    private static String ordinal(String label) {
        var matcher = PRINTED_ORDINAL.matcher(label);
        return matcher.find() ? LabelKey.of(matcher.group(1)) : "";
    }

    /// Null where the text is no row and no run of rows.
    @Nullable Parts of(MappedText text) {
        var found = find(text.text());
        if (found.isEmpty()) {
            return null;
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < found.size(); i++) {
            var next = i + 1 < found.size() ? found.get(i + 1) : null;
            var part = part(text, found.get(i), next);
            if (part != null) {
                parts.add(part);
            }
        }
        var before = withoutOrdinal(text.sub(0, found.getFirst().from()));
        boolean single = parts.size() == found.size()
                && BEFORE.matcher(text.text())
                        .region(0, found.getFirst().from())
                        .matches();
        return parts.size() >= FEWEST || (single && !parts.isEmpty()) ? new Parts(before, parts) : null;
    }

    /// The number behind a header is the first label's.
    private static MappedText withoutOrdinal(MappedText text) {
        var ordinal = LAST_ORDINAL.matcher(text.text());
        return ordinal.find() ? text.sub(0, ordinal.start()) : text;
    }

    private static @Nullable Part part(MappedText text, Found label, @Nullable Found next) {
        int end = next == null ? text.length() : next.from();
        var between = BETWEEN.matcher(text.text()).region(label.to(), Math.min(end, label.to() + LONGEST_BETWEEN));
        boolean clean = next == null
                ? endsCleanly(text.text(), between)
                : end - label.to() <= LONGEST_BETWEEN && between.matches();
        if (!clean || !label.label().hit().isRow()) {
            return null;
        }
        return new Part(
                text.sub(label.from(), label.to()),
                label.label().hit(),
                between.group("unit") == null ? null : text.sub(between.start("unit"), between.end("unit")),
                values(text, between),
                isDoubtful(between, next));
    }

    /// Behind the last value of a run anything may follow, but not without a blank.
    private static boolean endsCleanly(String text, Matcher between) {
        return between.lookingAt()
                && between.group("ordinal") == null
                && (between.end() == text.length()
                        || (between.end() > 0 && Character.isWhitespace(text.charAt(between.end() - 1))));
    }

    private static List<MappedText> values(MappedText text, Matcher between) {
        var values = new ArrayList<MappedText>();
        if (between.group("values") != null) {
            int start = between.start("values");
            for (int i = start; i <= between.end("values"); i++) {
                if (i == between.end("values") || text.charAt(i) == ' ') {
                    if (i > start) {
                        values.add(text.sub(start, i));
                    }
                    start = i + 1;
                }
            }
        }
        return values;
    }

    /// A number with a dot between two labels is the next label's, if the form prints it there; without the
    /// dot it may be the next label's or the end of the value.
    private static boolean isDoubtful(Matcher between, @Nullable Found next) {
        String expected = next == null ? "" : next.label().ordinal();
        String printed = between.group("ordinal");
        if (printed != null) {
            return Character.isDigit(printed.charAt(0)) && !LabelKey.of(printed).equals(expected);
        }
        String values = between.group("values");
        boolean digit = !expected.isEmpty() && Character.isDigit(expected.charAt(0));
        return digit && values != null && values.length() > 1 && values.endsWith(expected);
    }

    /// The labels in the text, leftmost and longest; punctuation and blanks may stand anywhere in them.
    private List<Found> find(String text) {
        var found = new ArrayList<Found>();
        int[] places = new int[text.length()];
        var stripped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!LabelKey.isDropped(text.charAt(i))) {
                places[stripped.length()] = i;
                stripped.append(text.charAt(i));
            }
        }
        String key = stripped.toString();
        int i = 0;
        while (i < key.length()) {
            var label = at(key, i);
            if (label == null) {
                i++;
            } else {
                int last = i + label.key().length() - 1;
                found.add(new Found(places[i], places[last] + 1, label));
                i = last + 1;
            }
        }
        return found;
    }

    private @Nullable Known at(String key, int from) {
        for (var label : byFirst.getOrDefault(key.charAt(from), List.of())) {
            if (key.startsWith(label.key(), from)) {
                return label;
            }
        }
        return null;
    }
}
