package org.gouji.reader.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gouji.reader.text.Scripts;
import org.jspecify.annotations.Nullable;

/// The official list of divisions down to the township, by name. Loaded when first asked for.
final class Divisions {

    /// Beginnings of names, hashed: 128 KB in all; two that meet only cost a look-up.
    private static final int PAIRS = (1 << 16) - 1;

    private static final String RESOURCE = "/divisions/divisions.txt";

    /// Places that were merged or renamed since 2018, each with the year in which it ended.
    private static final String RETIRED = "/divisions/retired.txt";

    /// What a province's and a city's name may leave out before the name of a place in it.
    private static final Pattern LAST_WORD = Pattern.compile("(?:省|市|地区|(?:维吾尔|壮族|回族)?自治区|盟|(?:蒙古|.族)*自治州)$");

    private final Map<String, List<Division>> byName = new HashMap<>(1 << 16);
    private final Map<String, Division> byDigits = new HashMap<>(1 << 13);
    private final Map<String, List<Division>> byStem = new HashMap<>(1 << 10);

    /// By the beginning of names how long these are: bit 0 for two characters.
    private final short[] lengths = new short[PAIRS + 1];

    /// As long as a name with a bit may be.
    private static final int LONGEST = 2 + Short.SIZE - 1;

    private String asOf = "";

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
        return mayBeNamed(name) ? byName.getOrDefault(name, List.of()) : List.of();
    }

    /// Told by a name's beginning and its length, without a look into the large table.
    private boolean mayBeNamed(String name) {
        int length = name.length();
        return length >= 2
                && length <= LONGEST
                && (lengths[pair(name.charAt(0), name.charAt(1))] & 1 << (length - 2)) != 0;
    }

    /// The province, city or county with these digits.
    Optional<Division> ofDigits(String digits) {
        return Optional.ofNullable(byDigits.get(digits));
    }

    /// The provinces and cities that are called so without their last word.
    List<Division> stem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    /// The length of the longest name that begins with these two characters, among those that are shorter than
    /// `below`; 0 where there is none. Of names that were not asked for most have other lengths.
    int longestFrom(char first, char second, int below) {
        int shorter = lengths[pair(first, second)] & ((1 << Math.clamp(below - 2, 0, Short.SIZE)) - 1);
        return shorter == 0 ? 0 : 2 + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(shorter);
    }

    private static int pair(char first, char second) {
        return (first * 31 + second * 7919) & PAIRS;
    }

    private static Divisions load() {
        var divisions = new Divisions();
        read(RESOURCE, divisions::addLine);
        read(RETIRED, divisions::addRetired);
        return divisions;
    }

    private static void read(String resource, Consumer<String> each) {
        var stream = Objects.requireNonNull(Divisions.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /// `code name year`. A name that a place of today bears is never a retired one's.
    private void addRetired(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith("#") && !byName.containsKey(parts[1])) {
            var division = new Division(parts[0], parts[1], parentOf(parts[0]));
            byDigits.put(parts[0], division);
            index(division);
        }
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
            if (digits.length() < 6) {
                byStem.merge(LAST_WORD.matcher(name).replaceFirst(""), List.of(division), Divisions::joined);
            }
        }
        return division;
    }

    private void index(Division division) {
        String name = division.name().replace('（', '(').replace('）', ')'); // as pages are normalised
        index(name, division);
        Places.shortForms(name).forEach(shorter -> index(shorter, division));
        String returned = Scripts.returned(name);
        if (!returned.equals(name)) {
            index(returned, division); // 乾县 in a page that was converted to 乾縣 comes back as 干县, 坂里 as 阪里
        }
    }

    private void index(String name, Division division) {
        byName.merge(name, List.of(division), Divisions::joined);
        int pair = pair(name.charAt(0), name.charAt(1));
        if (name.length() > LONGEST) {
            throw new IllegalStateException("a name of more than " + LONGEST + " characters: " + name);
        }
        lengths[pair] |= (short) (1 << (name.length() - 2));
    }

    private static List<Division> joined(List<Division> some, List<Division> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
