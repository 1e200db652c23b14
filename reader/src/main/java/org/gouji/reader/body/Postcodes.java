package org.gouji.reader.body;

import java.util.Map;
import java.util.regex.Pattern;

/// The first two digits of a postcode, which tell the province.
final class Postcodes {

    private static final Pattern PRINTED = Pattern.compile("邮(?:政)?编(?:码)?[:：]? ?(\\d{2})\\d{4}(?!\\d)");

    /// By the province's code of GB/T 2260.
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "10"),
            Map.entry("12", "30"),
            Map.entry("13", "05 06 07"),
            Map.entry("14", "03 04"),
            Map.entry("15", "01 02"),
            Map.entry("21", "11 12"),
            Map.entry("22", "13"),
            Map.entry("23", "15 16"),
            Map.entry("31", "20"),
            Map.entry("32", "21 22"),
            Map.entry("33", "31 32"),
            Map.entry("34", "23 24"),
            Map.entry("35", "35 36"),
            Map.entry("36", "33 34"),
            Map.entry("37", "25 26 27"),
            Map.entry("41", "45 46 47"),
            Map.entry("42", "43 44"),
            Map.entry("43", "41 42"),
            Map.entry("44", "51 52"),
            Map.entry("45", "53 54"),
            Map.entry("46", "57"),
            Map.entry("50", "40"),
            Map.entry("51", "61 62 63 64"),
            Map.entry("52", "55 56"),
            Map.entry("53", "65 66 67"),
            Map.entry("54", "85 86"),
            Map.entry("61", "71 72"),
            Map.entry("62", "73 74"),
            Map.entry("63", "81"),
            Map.entry("64", "75"),
            Map.entry("65", "83 84"));

    private Postcodes() {}

    /// Whether the first postcode of a text lies in the province of a division.
    static boolean in(String text, Division division) {
        var printed = PRINTED.matcher(text);
        String provinces = PROVINCES.getOrDefault(division.digits().substring(0, 2), "");
        return printed.find() && provinces.contains(printed.group(1));
    }
}
