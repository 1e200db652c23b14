package org.gouji.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.jspecify.annotations.Nullable;

/// All labels of one table of one form, and what a piece of text may be among them.
final class Labels {

    /// Longer texts are prose.
    static final int LONGEST = 80;

    /// From this length on one wrong, lost or added character still leaves a label unmistakable.
    private static final int FUZZY_FROM = 6;

    /// A label that was cut off must keep this many characters to be told.
    private static final int SHORTEST_PREFIX = 5;

    /// The words of real tables repeat; what hostile pages hold must not stay.
    private static final int MOST_CACHED = 20_000;

    static final int EXACT = 4;
    static final int REMARKED = 3;
    static final int NEAR = 2;

    /// What a text may be: rows (ordinals in the form's order), columns by the key of their label, or
    /// another label of the form (a band, a group).
    record Hit(List<Integer> rows, List<String> columns, boolean other, int score) {

        static final Hit NONE = new Hit(List.of(), List.of(), false, 0);

        boolean isLabel() {
            return score > 0;
        }

        boolean isRow() {
            return !rows.isEmpty();
        }

        private Hit scored(int newScore) {
            return new Hit(rows, columns, other, newScore);
        }
    }

    /// What is known of a text: the label that it is, and how many labels stand in it.
    private record Known(Hit hit, int anchors) {

        static final Known NOTHING = new Known(Hit.NONE, 0);
    }

    private final Map<String, Hit> byKey = new HashMap<>();
    private final Map<String, Known> cache = new ConcurrentHashMap<>();
    private final LabelTrie trie = new LabelTrie();
    private final Set<String> beginnings = new HashSet<>();

    Labels(Table table) {
        int row = 0;
        for (var block : table.blocks()) {
            for (var r : block.rows()) {
                int index = row++;
                add(r.label(), new Hit(List.of(index), List.of(), false, EXACT));
                r.groups().forEach(this::other);
            }
            block.columns().forEach(c -> {
                add(c.label(), new Hit(List.of(), List.of(LabelKey.of(c.label().zh())), false, EXACT));
                c.groups().forEach(this::other);
            });
            heads(block).forEach(this::other);
        }
        byKey.forEach(trie::add);
        for (String key : byKey.keySet()) {
            for (int end = 1; end <= key.length(); end++) {
                beginnings.add(key.substring(0, end));
            }
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
        add(label, new Hit(List.of(), List.of(), true, EXACT));
    }

    private void add(@Nullable Label label, Hit hit) {
        if (label != null) {
            Stream.concat(Stream.of(label.zh()), label.variants().stream()).forEach(text -> {
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
                a.other() || b.other(),
                EXACT);
    }

    /// All labels, to be found inside running text.
    LabelTrie trie() {
        return trie;
    }

    /// What the text may be. Never guesses: a text that is near two labels is none.
    Hit of(String text) {
        return text.length() > LONGEST ? Hit.NONE : known(text).hit();
    }

    /// How many labels stand in the text. One that is no label may hold several: a table whose cells ran together.
    int anchors(String text) {
        return text.length() > LONGEST ? several(text) : known(text).anchors();
    }

    private int several(String text) {
        int count = RunGroups.anchors(text, this);
        return count > 1 ? count : 0;
    }

    private Known known(String text) {
        if (ReadCell.isPlain(text) || text.isBlank()) {
            return Known.NOTHING;
        }
        var known = cache.get(text);
        if (known == null) {
            known = made(text);
            if (cache.size() < MOST_CACHED) {
                cache.put(text, known);
            }
        }
        return known;
    }

    private Known made(String text) {
        var hit = find(text);
        return new Known(hit, hit.score() >= REMARKED ? 1 : several(text));
    }

    private Hit find(String text) {
        String key = LabelKey.of(text);
        String bare = LabelKey.of(LabelKey.withoutOrdinal(text));
        var exact = byKey.getOrDefault(key, byKey.getOrDefault(bare, Hit.NONE));
        return exact.isLabel() ? exact : remarked(text).orElse(() -> near(key, bare));
    }

    /// A label with a remark in brackets behind it: 规章(设区的市、自治州人民政府应提供相关数据).
    private Lazy remarked(String text) {
        int bracket = Math.max(text.indexOf('(', 1), text.indexOf('（', 1));
        while (bracket > 0) {
            String head = text.substring(0, bracket);
            var hit = byKey.getOrDefault(
                    LabelKey.of(head), byKey.getOrDefault(LabelKey.of(LabelKey.withoutOrdinal(head)), Hit.NONE));
            if (hit.isLabel()) {
                return new Lazy(hit.scored(REMARKED));
            }
            bracket = text.indexOf('(', bracket + 1);
        }
        return new Lazy(Hit.NONE);
    }

    private record Lazy(Hit hit) {
        Hit orElse(Supplier<Hit> other) {
            return hit.isLabel() ? hit : other.get();
        }
    }

    /// One character differs, or the end is cut off; only where a single label fits.
    private Hit near(String key, String bare) {
        var hits = new ArrayList<Hit>();
        for (var entry : byKey.entrySet()) {
            String label = entry.getKey();
            if (isNear(key, label) || isNear(bare, label)) {
                hits.add(entry.getValue());
            }
        }
        var distinct = hits.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst().scored(NEAR) : Hit.NONE;
    }

    private static boolean isNear(String text, String label) {
        if (text.length() >= SHORTEST_PREFIX && label.length() > text.length() && label.startsWith(text)) {
            return true;
        }
        return text.length() >= FUZZY_FROM && label.length() >= FUZZY_FROM && EditDistance.atMostOne(text, label);
    }
}
