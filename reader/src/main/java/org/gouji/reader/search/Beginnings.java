package org.gouji.reader.search;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which searches may find something that begins with a character, or with a pair of characters: the table that all
/// searches share, so that one look tells it for all of them.
///
/// The last character of a text is a beginning with nothing behind it: only an expression that it satisfies alone, or
/// that asks for what may stand behind the range (`(?=…)`), begins there.
///
/// Nobody writes the table by hand: the expressions themselves are asked, once for each character and each pair that
/// is met. Given these as the whole text an expression matches, or fails within them, or runs into the end and might
/// go on ([java.util.regex.Matcher#hitEnd()]); only where it fails within them no text that goes on with them has a
/// match there. Half of a character outside the basic plane tells nothing, so it may begin
/// everything; and what asks for the text before it (`(?<=…)`) may begin everywhere.
///
/// A place of a table is one value, written as a whole behind what it stands for, so that threads that read need not
/// wait for each other: the worst that they do is to find out the same twice.
final class Beginnings {

    /// Enough for the pairs that reports are made of.
    private static final int PAIR_BITS = 15;

    private static final int PAIRS = 1 << PAIR_BITS;

    /// Once so many pairs found no place only every 16th is asked for, lest asking be the most of the work.
    private static final int MANY = 1 << 12;

    private static final int SOME = 15;

    private static final Object LOCK = new Object();

    private static final AtomicReferenceArray<long @Nullable []> OF_CHARACTER = table();

    /// What is known of a character behind which nothing stands.
    private static final AtomicReferenceArray<long @Nullable []> OF_LAST = table();

    /// A pair stands in the place that its hash gives or in one of those next to it.
    private static final int NEAR = 4;

    /// The pairs, each with the number of its set among [#sets]; 0 in free places. Where all of its places are taken,
    /// the later pair takes the first of them.
    private static final AtomicLongArray OF_PAIR = new AtomicLongArray(PAIRS);

    /// What there is to know of a beginning. Most pairs begin nothing, and all that begin the same share one set, so
    /// that few are looked at often; how many there are depends on the expressions and not on what is read.
    private static volatile long[][] sets = {{}};

    private static final Map<LongBuffer, Integer> NUMBER_OF_SET = new HashMap<>();

    private static volatile Pattern[] all = {};

    private static int unknown;

    private Beginnings() {}

    private static AtomicReferenceArray<long @Nullable []> table() {
        return new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    }

    /// Takes an expression in and gives its search a number.
    static int add(Pattern pattern) {
        synchronized (LOCK) {
            int number = all.length;
            var more = Arrays.copyOf(all, number + 1);
            more[number] = pattern;
            all = more;
            return number;
        }
    }

    /// Whether a search, by its number, is one of those that may find something. Those that were not asked may.
    static boolean has(long[] found, int search) {
        return search >= known(found) || hasAsked(found, search);
    }

    private static boolean hasAsked(long[] found, int search) {
        return (found[1 + (search >> 6)] & (1L << search)) != 0;
    }

    /// How many searches were asked.
    private static int known(long[] found) {
        return (int) found[0];
    }

    /// Whether a search may find something that begins at this place of `[from, to)`.
    static boolean may(int search, CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (at + 1 == to) {
            return hasAsked(last(c, search), search);
        }
        return hasAsked(character(c, search), search) && hasAsked(pair(c, text.charAt(at + 1), search), search);
    }

    /// What is known of a text: the searches that may find something anywhere in it.
    static long[] in(String text) {
        int known = all.length;
        long[] found = new long[size(known)];
        found[0] = known;
        return in(text, 0, found);
    }

    /// What is known of a text of which it is known what may be found before `from`.
    static long[] in(String text, long[] before, int from) {
        return known(before) == all.length ? in(text, from, before.clone()) : in(text);
    }

    @SuppressWarnings("ReferenceEquality") // alike sets are the same
    private static long[] in(String text, int from, long[] found) {
        int last = text.length() - 1;
        int search = known(found) - 1;
        long[] before = found;
        for (int at = from; at <= last; at++) {
            char c = text.charAt(at);
            long[] here = at == last ? last(c, search) : pair(c, text.charAt(at + 1), search);
            for (int i = 1; here != before && i < found.length; i++) {
                found[i] |= here[i];
            }
            before = here;
        }
        return found;
    }

    private static int size(int searches) {
        return 1 + ((searches + Long.SIZE - 1) >> 6);
    }

    /// What is known of a character by all searches up to this one.
    private static long[] character(char c, int search) {
        long[] found = OF_CHARACTER.getAcquire(c);
        return found != null && known(found) > search ? found : asked(OF_CHARACTER, c, false);
    }

    /// What is known of a last character by all searches up to this one.
    private static long[] last(char c, int search) {
        long[] found = OF_LAST.getAcquire(c);
        return found != null && known(found) > search ? found : asked(OF_LAST, c, true);
    }

    private static long[] asked(AtomicReferenceArray<long @Nullable []> table, char c, boolean isAll) {
        int number = numbered(ask(String.valueOf(c), null, isAll));
        long[] found = sets[number];
        table.setRelease(c, found);
        return found;
    }

    /// The number of a set, the same for all that are alike.
    private static int numbered(long[] found) {
        synchronized (LOCK) {
            return NUMBER_OF_SET.computeIfAbsent(LongBuffer.wrap(found), _ -> {
                int number = sets.length;
                var more = Arrays.copyOf(sets, number + 1);
                more[number] = found;
                sets = more;
                return number;
            });
        }
    }

    /// What is known of a pair; what is known of its first character where that is all.
    private static long[] pair(char c, char next, int search) {
        int pair = (c << Character.SIZE) | next;
        int place = (pair * 0x9E3779B1) >>> (Integer.SIZE - PAIR_BITS);
        for (int i = 0; i < NEAR; i++) {
            long row = OF_PAIR.getAcquire(place ^ i);
            if (row == 0) {
                return asked(pair, place ^ i, search);
            }
            if ((int) (row >>> Integer.SIZE) == pair) {
                long[] found = sets[(int) row];
                return known(found) > search ? found : asked(pair, place ^ i, search);
            }
        }
        return ++unknown > MANY && (unknown & SOME) != 0 ? character(c, search) : asked(pair, place, search);
    }

    private static long[] asked(int pair, int place, int search) {
        char c = (char) (pair >>> Character.SIZE);
        int number = numbered(ask(new String(new char[] {c, (char) pair}), character(c, search), false));
        OF_PAIR.setRelease(place, (long) pair << Integer.SIZE | number);
        return sets[number];
    }

    /// Asks all expressions, or those that may begin with the first character.
    private static long[] ask(String beginning, long @Nullable [] first, boolean isAll) {
        var asked = all;
        long[] found = new long[size(asked.length)];
        found[0] = asked.length;
        for (int i = 0; i < asked.length; i++) {
            if ((first == null || has(first, i)) && mayBegin(asked[i], beginning, isAll)) {
                found[1 + (i >> 6)] |= 1L << i;
            }
        }
        return found;
    }

    /// Whether there may be a match in a text that goes on after this beginning, or where the beginning is all.
    @SuppressWarnings("JdkObsolete") // hitEnd() is just what is asked for
    private static boolean mayBegin(Pattern pattern, String beginning, boolean isAll) {
        String regex = pattern.pattern();
        if (regex.contains("(?<=") || beginning.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return true;
        }
        var asked = pattern.matcher(beginning);
        return asked.lookingAt() || (asked.hitEnd() && (!isAll || regex.contains("(?=")));
    }
}
