package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.jspecify.annotations.Nullable;

/// A quantity with the words around it.
///
/// `subject` are the printed words before the number in its clause, without 其中 and punctuation; `right`
/// those after the measure word up to the next mark or number; `before` the sentence up to the number.
/// `quoteStart` is where the subject begins, `share` a percentage printed right after the number.
/// `inherited` tells a subject that is the previous number's: 编印公报12期28800册.
final class Statement {

    /// What ends the words behind a number.
    private static final CharSet RIGHT_ENDS = CharSet.where(c -> c == '、' || Character.isDigit(c));
    private static final Search POINTING = Search.of("(?:另外?|还|尚|仍|已)?有?|其余|剩余|含|包含");
    private static final int LONGEST_POINTING = 3;
    private static final int RIGHT = 16;

    private final Setting setting;
    private final int sentence;
    private final int quoteStart;
    private final Quantity quantity;
    private final @Nullable Quantity share;
    private final Scanned subject;
    private final Scanned right;
    private final Scanned before;
    private final boolean inherited;

    private Statement(
            Setting setting,
            int sentence,
            int quoteStart,
            Quantity quantity,
            @Nullable Quantity share,
            Scanned subject,
            Scanned right,
            Scanned before,
            boolean inherited) {
        this.setting = setting;
        this.sentence = sentence;
        this.quoteStart = quoteStart;
        this.quantity = quantity;
        this.share = share;
        this.subject = subject;
        this.right = right;
        this.before = before;
        this.inherited = inherited;
    }

    /// The clause begins at `from`, after what came before it; `last` is the statement before, if there is one.
    static Statement of(
            Setting setting, int from, Quantity quantity, @Nullable Quantity share, @Nullable Statement last) {
        String text = setting.text();
        int sentence = Clauses.sentenceStart(text, quantity.start());
        String before = text.substring(sentence, quantity.start());
        int start = Leads.end(text, afterHeading(text, from, quantity.start()), quantity.start());
        return new Statement(
                setting,
                sentence,
                start,
                quantity,
                share,
                Scanned.of(closed(text.substring(start, withoutMark(text, start, quantity.start())))),
                Scanned.of(right(text, quantity.end())),
                last != null && last.sentence == sentence ? last.before.longer(before) : Scanned.of(before),
                false);
    }

    /// (一)主动公开政府信息情况 在政府网站发布…: the heading ran together with its text.
    private static int afterHeading(String text, int from, int to) {
        for (int blank = to - 1; blank - 2 > from; blank--) {
            boolean heading =
                    text.charAt(blank) == ' ' && (text.startsWith("情况", blank - 2) || text.startsWith("方面", blank - 2));
            if (heading) {
                return blank + 1;
            }
        }
        return from;
    }

    /// Without the mark that opens the number itself: 网络申请(18件).
    private static int withoutMark(String text, int from, int to) {
        int end = to;
        while (end > from && " (（:：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// The same number said of another thing, or one that has no words of its own.
    Statement about(String other, boolean isInherited) {
        return new Statement(
                setting, sentence, quoteStart, quantity, share, Scanned.of(other), right, before, isInherited);
    }

    /// The words of its own before the number.
    String printed() {
        return setting.text().substring(quoteStart, quantity.start()).strip();
    }

    /// The words that tell what is counted: those before the number or, where it comes first, those after it.
    String words() {
        return wordsScanned().text();
    }

    Scanned wordsScanned() {
        return subject().length() <= LONGEST_POINTING && POINTING.is(subject()) ? right : subject;
    }

    Setting setting() {
        return setting;
    }

    int quoteStart() {
        return quoteStart;
    }

    Quantity quantity() {
        return quantity;
    }

    @Nullable Quantity share() {
        return share;
    }

    String subject() {
        return subject.text();
    }

    Scanned subjectScanned() {
        return subject;
    }

    String right() {
        return right.text();
    }

    Scanned rightScanned() {
        return right;
    }

    String before() {
        return before.text();
    }

    Scanned beforeScanned() {
        return before;
    }

    boolean inherited() {
        return inherited;
    }

    private static String right(String text, int from) {
        int limit = Math.min(Clauses.clauseEnd(text, from), from + RIGHT);
        int end = from;
        while (end < limit && !RIGHT_ENDS.has(text.charAt(end))) {
            end++;
        }
        if (end > from && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
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
