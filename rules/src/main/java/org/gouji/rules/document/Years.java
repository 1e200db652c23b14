package org.gouji.rules.document;

import java.util.regex.Pattern;
import org.gouji.contracts.report.Period;

/// Report years as title, period and text state them; 0 where none is stated for certain.
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=\\s*年|\\s*度)");
    private static final Pattern OPENING = Pattern.compile("^\\s*(20\\d{2})\\s*年度?[，,]");

    private Years() {}

    /// The one year that a title names.
    static int only(String title) {
        var match = YEAR.matcher(title);
        if (!match.find()) {
            return 0;
        }
        int year = Integer.parseInt(match.group(1));
        return match.find() && Integer.parseInt(match.group(1)) != year ? 0 : year;
    }

    /// The year that a period lies in; none for a period over two years.
    static int of(Period period) {
        return period.from().getYear() == period.to().getYear() ? period.from().getYear() : 0;
    }

    /// The year that a text opens with, where it never names the expected one: a review of the year before
    /// may well open a text that goes on to this year.
    static int opening(String text, int expected) {
        var match = OPENING.matcher(text);
        if (!match.find()) {
            return 0;
        }
        int year = Integer.parseInt(match.group(1));
        return year != expected && text.contains(expected + "年") ? expected : year;
    }
}
