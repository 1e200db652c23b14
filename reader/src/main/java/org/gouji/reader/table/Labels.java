package org.gouji.reader.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.jspecify.annotations.Nullable;

/// All labels of one table of one form, and what a piece of text may be among them.
final class Labels {

    /// Longer texts are prose.
    static final int LONGEST = 80;

    /// With a remark in brackets behind it a label may be as long as this: 规范性文件(行政机关制定发布的决定、公告…).
    private static final int LONGEST_REMARKED = 200;

    static final int EXACT = 4;
    static final int REMARKED = 3;
    static final int NEAR = 2;

    /// What a text may be: rows (ordinals in the form's order), columns by the key of their label, or
    /// another label of the form (a band, a group). `telling` where no other table of the form has the label.
    record Hit(List<Integer> rows, List<String> columns, boolean other, boolean telling, int score) {

        static final Hit NONE = new Hit(List.of(), List.of(), false, false, 0);

        Hit(List<Integer> rows, List<String> columns, boolean other) {
            this(rows, columns, other, true, EXACT);
        }

        boolean isLabel() {
            return score > 0;
        }

        boolean isRow() {
            return !rows.isEmpty();
        }

        /// The same where it heads other rows than its own.
        Hit withoutRows() {
            return new Hit(List.of(), columns, other, telling, score);
        }

        private Hit scored(int newScore) {
            return new Hit(rows, columns, other, telling, newScore);
        }

        private Hit told(boolean tells) {
            return new Hit(rows, columns, other, tells, score);
        }
    }

    private final LabelMap<Hit> byKey = new LabelMap<>();

    /// What the labels are that stand just as the form prints them: most.
    private final Map<String, Hit> printed = new HashMap<>();

    private final NearLabels near = new NearLabels();
    private final LabelTrie trie = new LabelTrie();
    private final Set<String> beginnings = new HashSet<>();

    Labels(Table table) {
        this(List.of(table));
    }

    /// All labels of some tables; the rows' ordinals go on from table to table.
    Labels(List<Table> tables) {
        this(tables, List.of());
    }

    /// All labels of a table, and which of them the others have, too.
    Labels(Table table, List<Table> others) {
        this(List.of(table), others);
    }

    private Labels(List<Table> tables, List<Table> others) {
        int row = 0;
        for (var block : tables.stream().flatMap(t -> t.blocks().stream()).toList()) {
            for (var r : block.rows()) {
                int index = row++;
                add(r.label(), new Hit(List.of(index), List.of(), false));
                r.groups().forEach(this::other);
            }
            block.columns().forEach(c -> {
                add(c.label(), new Hit(List.of(), List.of(LabelKey.of(c.label().zh())), false));
                c.groups().forEach(this::other);
            });
            heads(block).forEach(this::other);
        }
        if (!others.isEmpty()) {
            var theirs = new Labels(others).byKey;
            byKey.replaceAll((key, hit) -> hit.told(theirs.get(key, 0, key.length()) == null));
        }
        byKey.forEach(this::index);
        printed.replaceAll((text, hit) -> unlike(text));
    }

    private void index(String key, Hit hit) {
        trie.add(key, hit);
        // Texts near to two labels of one row are that row, whichever other tables have them, too.
        near.add(key, hit.told(true));
        for (int end = 1; end <= key.length(); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    /// Whether a label's key begins so.
    boolean begins(String key) {
        return beginnings.contains(key);
    }

    private static Stream<@Nullable Label> heads(Block block) {
        return Stream.concat(block.groups().stream(), Stream.of(block.band(), block.corner(), block.over()));
    }

    private void other(@Nullable Label label) {
        add(label, new Hit(List.of(), List.of(), true));
    }

    private void add(@Nullable Label label, Hit hit) {
        if (label != null) {
            Stream.concat(Stream.of(label.zh()), label.variants().stream()).forEach(text -> {
                printed.put(LabelKey.printed(text), hit);
                byKey.merge(LabelKey.of(text), hit, Labels::both);
                String bare = LabelKey.withoutOrdinal(text);
                if (!bare.equals(text)) {
                    byKey.merge(LabelKey.of(bare), hit, Labels::both);
                }
            });
        }
    }

    private static Hit both(Hit a, Hit b) {
        return new Hit(
                Stream.concat(a.rows().stream(), b.rows().stream()).distinct().toList(),
                Stream.concat(a.columns().stream(), b.columns().stream())
                        .distinct()
                        .toList(),
                a.other() || b.other());
    }

    /// All labels, to be found inside running text.
    LabelTrie trie() {
        return trie;
    }

    /// What the text may be. Never guesses: a text that is near two labels is none.
    Hit of(String text) {
        if (text.length() > LONGEST) {
            return remarked(text);
        }
        if (ReadCell.isPlain(text)) {
            return Hit.NONE;
        }
        var known = known(text);
        return known.isLabel() ? known : single(near(text));
    }

    /// A label with a long remark in brackets behind it, which ends the text.
    private Hit remarked(String text) {
        return text.length() <= LONGEST_REMARKED && ")）".indexOf(text.charAt(text.length() - 1)) >= 0
                ? unlike(text)
                : Hit.NONE;
    }

    /// Whether the text is no label, and near to none.
    boolean isFar(String text) {
        return text.length() > LONGEST
                ? !remarked(text).isLabel()
                : ReadCell.isPlain(text)
                        || (!known(text).isLabel() && near(text).isEmpty());
    }

    /// How many labels stand in the text. One that is no label may hold several: a table whose cells ran together.
    int anchors(String text) {
        if (text.length() > LONGEST) {
            return remarked(text).isLabel() ? 1 : several(text);
        }
        return ReadCell.isPlain(text) ? 0 : known(text).isLabel() ? 1 : several(text);
    }

    /// Whether one of the labels that [#anchors] counts is no other table's.
    boolean tells(String text) {
        var known = text.length() > LONGEST ? remarked(text) : known(text);
        return known.isLabel() ? known.telling() : RunGroups.tells(text, this);
    }

    private int several(String text) {
        int count = RunGroups.anchors(text, this);
        return count > 1 ? count : 0;
    }

    /// The label that the text is, or that a remark stands behind: 规章(设区的市、自治州人民政府应提供相关数据).
    private Hit known(String text) {
        var hit = printed.get(text);
        return hit == null ? unlike(text) : hit;
    }

    private Hit unlike(String text) {
        var exact = exact(text, text.length());
        int bracket = exact == null ? Math.max(text.indexOf('(', 1), text.indexOf('（', 1)) : -1;
        while (bracket > 0) {
            var head = exact(text, bracket);
            if (head != null) {
                return head.scored(REMARKED);
            }
            bracket = text.indexOf('(', bracket + 1);
        }
        return exact == null ? Hit.NONE : exact;
    }

    /// The label that `[0, to)` is, with or without an ordinal.
    private @Nullable Hit exact(String text, int to) {
        var hit = byKey.get(text, 0, to);
        if (hit != null) {
            return hit;
        }
        int bare = LabelKey.behindOrdinal(text, to);
        return bare > 0 ? byKey.get(text, bare, to) : null;
    }

    private Set<Hit> near(String text) {
        int behind = LabelKey.behindOrdinal(text, text.length());
        if (!near.mayBeNear(text, behind)) {
            return Set.of();
        }
        String key = LabelKey.of(text);
        return near.of(key, behind == 0 ? key : LabelKey.of(text.substring(behind)));
    }

    private static Hit single(Set<Hit> hits) {
        return hits.size() == 1 ? hits.iterator().next().scored(NEAR) : Hit.NONE;
    }
}
