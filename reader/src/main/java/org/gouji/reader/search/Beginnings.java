package org.gouji.reader.search;

import java.util.Arrays;
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
/// A place of the table is written once for good or made anew as a whole, so that threads need not wait for each
/// other: the worst that they do is to find out the same twice.
final class Beginnings {

    /// Enough for the pairs that reports are made of.
    private static final int PAIR_BITS = 15;

    private static final int PAIRS = 1 << PAIR_BITS;

    /// Once so many pairs found no place only every 16th is asked for, lest asking be the most of the work.
    private static final int MANY = 1 << 12;

    private static final int SOME = 15;

    private static final Object LOCK = new Object();

    private static final @Nullable Found[] OF_CHARACTER = new Found[Character.MAX_VALUE + 1];

    /// What is known of a character behind which nothing stands.
    private static final @Nullable Found[] OF_LAST = new Found[Character.MAX_VALUE + 1];

    /// A pair stands in the place that its hash gives or in one of those next to it.
    private static final int NEAR = 4;

    /// Where all of its places are taken, the later pair takes the first of them.
    private static final @Nullable Row[] OF_PAIR = new Row[PAIRS];

    private static volatile Pattern[] all = {};

    private static int unknown;

    private Beginnings() {}

    /// What is known of a pair. Of two with one hash only one is known at a time.
    private record Row(int pair, Found found) {}

    /// The searches, by their numbers, that may find something. Those from `known` on were not asked.
    record Found(int known, long[] may) {

        boolean has(int search) {
            return search >= known || (may[search >> 6] & (1L << search)) != 0;
        }
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

    /// Whether a search may find something that begins at this place of `[from, to)`.
    static boolean may(int search, CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (at + 1 == to) {
            return last(c, search).has(search);
        }
        var first = character(c, search);
        return first.has(search) && pair(first, c, text.charAt(at + 1), search).has(search);
    }

    /// The searches that may find something anywhere in a text.
    static Found in(String text) {
        int known = all.length;
        return in(text, 0, known, new long[(known >> 6) + 1]);
    }

    /// The searches that may find something anywhere in a text of which it is known what they may find before `from`.
    static Found in(String text, Found before, int from) {
        return before.known == all.length ? in(text, from, before.known, before.may.clone()) : in(text);
    }

    private static Found in(String text, int from, int known, long[] may) {
        int last = text.length() - 1;
        for (int at = from; at <= last; at++) {
            char c = text.charAt(at);
            var found =
                    at == last ? last(c, known - 1) : pair(character(c, known - 1), c, text.charAt(at + 1), known - 1);
            for (int i = 0; i < may.length; i++) {
                may[i] |= found.may[i];
            }
        }
        return new Found(known, may);
    }

    /// What is known of a character by all searches up to this one.
    private static Found character(char c, int search) {
        var found = OF_CHARACTER[c];
        if (found == null || found.known <= search) {
            found = ask(String.valueOf(c), null, false);
            OF_CHARACTER[c] = found;
        }
        return found;
    }

    /// What is known of a last character by all searches up to this one.
    private static Found last(char c, int search) {
        var found = OF_LAST[c];
        if (found == null || found.known <= search) {
            found = ask(String.valueOf(c), null, true);
            OF_LAST[c] = found;
        }
        return found;
    }

    /// What is known of a pair; what is known of its first character where that is all.
    private static Found pair(Found first, char c, char next, int search) {
        int pair = (c << Character.SIZE) | next;
        int place = (pair * 0x9E3779B1) >>> (Integer.SIZE - PAIR_BITS);
        for (int i = 0; i < NEAR; i++) {
            var row = OF_PAIR[place ^ i];
            if (row == null) {
                return ask(first, pair, place ^ i);
            }
            if (row.pair == pair) {
                return row.found.known > search ? row.found : ask(first, pair, place ^ i);
            }
        }
        return ++unknown > MANY && (unknown & SOME) != 0 ? first : ask(first, pair, place);
    }

    private static Found ask(Found first, int pair, int place) {
        var found = ask(new String(new char[] {(char) (pair >>> Character.SIZE), (char) pair}), first, false);
        OF_PAIR[place] = new Row(pair, found);
        return found;
    }

    /// Asks all expressions, or those that may begin with the first character.
    private static Found ask(String beginning, @Nullable Found first, boolean isAll) {
        var asked = all;
        long[] may = new long[(asked.length >> 6) + 1];
        for (int i = 0; i < asked.length; i++) {
            if ((first == null || first.has(i)) && mayBegin(asked[i], beginning, isAll)) {
                may[i >> 6] |= 1L << i;
            }
        }
        return new Found(asked.length, may);
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
