package org.gouji.reader.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A quantity with the words around it.
///
/// `subject` are the printed words before the number in its clause, without 其中 and punctuation; `right`
/// those after the measure word up to the next mark or number; `before` the sentence up to the number.
/// `quoteStart` is where the subject begins, `share` a percentage printed right after the number.
record Statement(
        Setting setting,
        int quoteStart,
        Quantity quantity,
        @Nullable Quantity share,
        String subject,
        String right,
        String before) {

    private static final Pattern LEAD = Pattern.compile("(?:[\\s,，、;；:：(（。)）]|其中|并且|分别为|包括|以及|\\d{1,2}[.、](?=\\D))+");
    private static final int RIGHT = 16;

    /// The clause begins at `from`, after what came before it.
    static Statement of(Setting setting, int from, Quantity quantity, @Nullable Quantity share) {
        String text = setting.text();
        Matcher lead = LEAD.matcher(text).region(from, quantity.start());
        int start = lead.lookingAt() ? lead.end() : from;
        return new Statement(
                setting,
                start,
                quantity,
                share,
                closed(text.substring(start, quantity.start())),
                right(text, quantity.end()),
                text.substring(Clauses.sentenceStart(text, quantity.start()), quantity.start()));
    }

    private static String right(String text, int from) {
        int limit = Math.min(Clauses.clauseEnd(text, from), from + RIGHT);
        int end = from;
        while (end < limit && text.charAt(end) != '、' && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean and = end > from && end < limit && "和及与".indexOf(text.charAt(end - 1)) >= 0;
        return text.substring(from, and ? end - 1 : end).stripTrailing();
    }

    /// Without white space.
    private static String closed(String words) {
        if (words.indexOf(' ') < 0 && words.indexOf('\n') < 0 && words.indexOf('\t') < 0) {
            return words;
        }
        var closed = new StringBuilder(words.length());
        words.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> closed.append((char) c));
        return closed.toString();
    }

    MappedText mapped() {
        return setting.mapped();
    }

    String text() {
        return setting.text();
    }

    int section() {
        return setting.section();
    }

    /// After the share, if there is one.
    int end() {
        return share == null ? quantity.end() : share.end();
    }

    boolean hasUnit(String units) {
        String unit = quantity.unit();
        return unit != null && units.contains(unit);
    }
}
