package org.gouji.reader.table;

import java.util.regex.Pattern;

/// The units that a list of indicators prints in a column of its own.
final class Units {

    static final String WORDS = "万元|人次|场次|条|件|次|篇|个|人|元|份|项|种|起|宗|期|部|场|家";

    private static final Pattern UNIT = Pattern.compile("[(（]?(?:" + WORDS + ")[)）]?");

    private Units() {}

    static boolean isUnit(String text) {
        return text.length() <= 4 && UNIT.matcher(text).matches();
    }

    static boolean isMoney(String unit) {
        return unit.indexOf('元') >= 0;
    }
}
