package org.gouji.reader.table;

/// Whether two words differ by one character at most.
final class EditDistance {

    private EditDistance() {}

    static boolean atMostOne(String a, String b) {
        if (a.length() > b.length()) {
            return atMostOne(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int skip = a.length() == b.length() ? i + 1 : i;
        return a.regionMatches(skip, b, i + 1, b.length() - i - 1);
    }
}
