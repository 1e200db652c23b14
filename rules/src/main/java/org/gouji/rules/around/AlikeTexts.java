package org.gouji.rules.around;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Finds the texts that are much alike among many, by the bands of their signatures and without comparing each with
/// each.
///
/// A template that thousands of reports share would make every pair of them alike: in such a crowd a text is compared
/// only with the next [#NEAR] of them in the list's order. [Resemblance#NAMED] others are kept of each text.
public final class AlikeTexts {

    static final int NEAR = 64;

    private final List<short[]> texts;

    /// `texts` are [TextPrint#hashes] in an order of their own; an empty one takes no part.
    public AlikeTexts(List<short[]> texts) {
        this.texts = List.copyOf(texts);
    }

    /// Another text: its place in the list, and how much it has in common with the one.
    public record Alike(int place, double similarity) implements Comparable<Alike> {

        /// The most similar first; of those as similar, the first in the list.
        @Override
        public int compareTo(Alike other) {
            int order = Double.compare(other.similarity, similarity);
            return order == 0 ? Integer.compare(place, other.place) : order;
        }
    }

    /// The places of the texts that have at least this much in common with others, with those.
    public Map<Integer, NavigableSet<Alike>> atLeast(double similarity) {
        var alike = new HashMap<Integer, NavigableSet<Alike>>();
        for (int band = 0; band < TextPrint.BANDS; band++) {
            long[] keyed = keyed(band);
            for (int i = 0; i < keyed.length; i++) {
                for (int j = i + 1; j < keyed.length && j <= i + NEAR && group(keyed[j]) == group(keyed[i]); j++) {
                    compare((int) keyed[i], (int) keyed[j], similarity, alike);
                }
            }
        }
        return alike;
    }

    /// Half a band's key and a text's place in one number, sorted: texts that share the key stand together.
    private long[] keyed(int band) {
        long[] keyed = new long[texts.size()];
        int count = 0;
        for (int place = 0; place < texts.size(); place++) {
            if (texts.get(place).length > 0) {
                keyed[count++] = (TextPrint.key(texts.get(place), band) & ~0xFFFFFFFFL) | place;
            }
        }
        long[] filled = Arrays.copyOf(keyed, count);
        Arrays.sort(filled);
        return filled;
    }

    private static int group(long keyed) {
        return (int) (keyed >>> Integer.SIZE);
    }

    private void compare(int one, int other, double least, Map<Integer, NavigableSet<Alike>> alike) {
        double similarity = TextPrint.similarity(texts.get(one), texts.get(other));
        if (similarity >= least) {
            keep(one, new Alike(other, similarity), alike);
            keep(other, new Alike(one, similarity), alike);
        }
    }

    private static void keep(int one, Alike other, Map<Integer, NavigableSet<Alike>> alike) {
        var others = alike.computeIfAbsent(one, _ -> new TreeSet<>());
        others.add(other);
        if (others.size() > Resemblance.NAMED) {
            others.pollLast();
        }
    }
}
