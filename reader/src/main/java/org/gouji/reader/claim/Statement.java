package org.gouji.reader.claim;

import java.util.regex.Pattern;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A quantity with the words around it. `from` is where its clause begins, after what came before it in
/// the same clause; `heading` is the short line above the passage; `share` is a percentage printed right
/// after the number.
record Statement(
        MappedText mapped, int section, String heading, int from, Quantity quantity, @Nullable Quantity share) {

    private static final Pattern LEAD = Pattern.compile("^(?:[\\s,，、;；:：(（。)）]|其中|并且|分别为|包括|以及|\\d{1,2}[.、](?=\\D))+");
    private static final int RIGHT = 16;

    String text() {
        return mapped.text();
    }

    /// The printed words before the number, without 其中 and punctuation.
    String subject() {
        return LEAD.matcher(text().substring(from, quantity.start())).replaceFirst("").replaceAll("\\s", "");
    }

    /// The words after the measure word, up to the next mark or number.
    String right() {
        int limit = Math.min(Clauses.clauseEnd(text(), quantity.end()), quantity.end() + RIGHT);
        int end = quantity.end();
        while (end < limit && text().charAt(end) != '、' && !Character.isDigit(text().charAt(end))) {
            end++;
        }
        boolean and = end > quantity.end() && end < limit && "和及与".indexOf(text().charAt(end - 1)) >= 0;
        return text().substring(quantity.end(), and ? end - 1 : end).stripTrailing();
    }

    /// The sentence up to the number.
    String before() {
        return text().substring(Clauses.sentenceStart(text(), quantity.start()), quantity.start());
    }

    /// Where the quotation begins: at the first word of the subject.
    int quoteStart() {
        var lead = LEAD.matcher(text().substring(from, quantity.start()));
        return lead.find() ? from + lead.end() : from;
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
