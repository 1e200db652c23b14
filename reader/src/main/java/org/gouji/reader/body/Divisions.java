package org.gouji.reader.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The official list of divisions down to the township, by name. Loaded when first asked for.
final class Divisions {

    private static final int PAIRS = (1 << 20) - 1;
    private static final String RESOURCE = "/divisions/divisions.txt";

    private final Map<String, List<Division>> byName = new HashMap<>(1 << 16);
    private final Map<String, Division> byDigits = new HashMap<>(1 << 13);
    private final BitSet beginnings = new BitSet(1 << 16);
    private String asOf = "";
    private int longest;

    private Divisions() {}

    private static final class Holder {
        static final Divisions ALL = load();
    }

    static Divisions all() {
        return Holder.ALL;
    }

    /// The day that the list describes.
    String asOf() {
        return asOf;
    }

    /// All divisions that bear this name, in full or by a usual short form.
    List<Division> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    int longestName() {
        return longest;
    }

    /// Whether any name may begin with these two characters; seldom true where none does.
    boolean mayBegin(char first, char second) {
        return beginnings.get(pair(first, second));
    }

    private static int pair(char first, char second) {
        return (first * 31 + second * 7919) & PAIRS;
    }

    private static Divisions load() {
        var divisions = new Divisions();
        var stream = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                divisions.addLine(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return divisions;
    }

    private void addLine(String line) {
        if (line.startsWith("#")) {
            int at = line.indexOf("asOf=");
            asOf = at < 0 ? asOf : line.substring(at + 5).strip();
            return;
        }
        int space = line.indexOf(' ');
        String digits = line.substring(0, space);
        int end = line.indexOf(' ', space + 1);
        String name = end < 0 ? line.substring(space + 1) : line.substring(space + 1, end);
        Division division = add(digits, name, parentOf(digits));
        if (end > 0) {
            addTownships(division, line, end + 1);
        }
    }

    private @Nullable Division parentOf(String digits) {
        return digits.length() == 2 ? null : byDigits.get(digits.substring(0, digits.length() - 2));
    }

    /// Each township is led by its three digits unless they follow the previous one's.
    private void addTownships(Division county, String line, int from) {
        String prefix = (county.digits() + "00").substring(0, 6);
        int number = 0;
        for (int at = from; at < line.length(); ) {
            int space = line.indexOf(' ', at);
            int end = space < 0 ? line.length() : space;
            boolean numbered = Character.isDigit(line.charAt(at));
            number = numbered ? Integer.parseInt(line, at, at + 3, 10) : number + 1;
            index(new Division(prefix + threeDigits(number), line.substring(numbered ? at + 3 : at, end), county));
            at = end + 1;
        }
    }

    private static String threeDigits(int number) {
        return Integer.toString(1000 + number).substring(1);
    }

    private Division add(String digits, String name, @Nullable Division parent) {
        var division = new Division(digits, name, parent);
        byDigits.put(digits, division);
        boolean repeatsItsParent = parent != null && parent.name().equals(name);
        if (!division.isFiller() && !repeatsItsParent) {
            index(division);
        }
        return division;
    }

    private void index(Division division) {
        index(division.name(), division);
        Places.shortForm(division.name()).ifPresent(name -> index(name, division));
    }

    private void index(String name, Division division) {
        byName.merge(name, List.of(division), Divisions::joined);
        longest = Math.max(longest, name.length());
        beginnings.set(pair(name.charAt(0), name.charAt(1)));
    }

    private static List<Division> joined(List<Division> some, List<Division> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
