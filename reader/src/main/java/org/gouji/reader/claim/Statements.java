package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// Puts every quantity of a passage into its clause, and shares to the figures that they are shares of.
final class Statements {

    /// 8件,占88.9%; the word 占 may be lost.
    private static final Search SHARE_GAP = Search.holding(
            "占|比", "\\s*[,，;；(（]?\\s*(?:约?占|所占比例|所占比重|比例|占比|比重)(?:比|[^,，。;；\\d]{0,14})?(?:的|为|约|达|到|:)?\\s*");
    private static final Search LOST_GAP = Search.of("\\s*[,，、(（]\\s*");
    private static final Search CLAUSE_END = Search.of("\\s*(?:[,，。;；、)）\\n]|$)");
    private static final Search SAME_GAP = Search.of("[\\s、,，(（]*");
    private static final int SAME = 3;
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_REMARK = 40;

    private Statements() {}

    static List<Statement> of(List<Quantity> quantities, Setting setting) {
        String text = setting.text();
        var statements = new ArrayList<Statement>(quantities.size());
        int from = 0;
        @Nullable Statement last = null;
        @Nullable Statement base = null;
        boolean inBrackets = false;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Quantity share = i + 1 < quantities.size() ? shareOf(text, quantity, quantities.get(i + 1)) : null;
            inBrackets = inBrackets(text, from, quantity.start(), inBrackets);
            int clause = clauseStart(text, quantity.start());
            int start = from > clause ? afterObject(text, from, quantity.start()) : clause;
            last = withSubject(Statement.of(setting, start, quantity, share, last), last);
            if (Growth.isAlone(last.subject())) {
                statements.add(ofBase(last, base));
            } else {
                base = Growth.isStep(last.subject()) || (inBrackets && base != null) ? base : last;
                statements.add(last);
            }
            from = quantity.end();
            if (share != null) {
                from = share.end();
                i++;
            }
        }
        return Coordination.apart(statements);
    }

    private static boolean inBrackets(String text, int from, int to, boolean before) {
        boolean in = before;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '(', '（' -> in = true;
                case ')', '）', '。' -> in = false;
                default -> {}
            }
        }
        return in;
    }

    /// 收到申请58件,同比增长23.4%: of what was counted before in the sentence.
    private static Statement ofBase(Statement growth, @Nullable Statement base) {
        int sentence = Clauses.sentenceStart(growth.text(), growth.quantity().start());
        return base == null || base.quantity().start() < sentence
                ? growth
                : growth.about(Growth.subject(base.subject(), growth.subject()), false);
    }

    /// 12期28800册: a number that follows at once speaks of the same.
    private static Statement withSubject(Statement statement, @Nullable Statement last) {
        return last != null && followsAtOnce(statement, last) ? statement.about(last.subject(), true) : statement;
    }

    private static boolean followsAtOnce(Statement statement, Statement last) {
        int start = statement.quantity().start();
        return statement.subject().isEmpty()
                && statement.right().isEmpty()
                && start - last.end() <= SAME
                && SAME_GAP.is(statement.text(), last.end(), start);
    }

    /// 17个部门、7个县区: the second begins after the first one's object.
    private static int afterObject(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、和及与".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static @Nullable Quantity shareOf(String text, Quantity quantity, Quantity next) {
        if (!next.isShare() || quantity.isShare() || next.start() - quantity.end() > LONGEST_GAP) {
            return null;
        }
        String gap = text.substring(quantity.end(), next.start());
        return SHARE_GAP.is(gap) || (LOST_GAP.is(gap) && CLAUSE_END.begins(text, next.end())) ? next : null;
    }

    /// A clause that would be empty (总数为:8件, 其他处理(含撤回)3件) begins one mark earlier.
    private static int clauseStart(String text, int at) {
        int start = Clauses.clauseStart(text, at);
        if (start == 0 || !isBlank(text, start, at)) {
            return start;
        }
        char mark = text.charAt(start - 1);
        if (mark == ')' || mark == '）') {
            int open = open(text, start - 1);
            return open < 0 ? start : Clauses.clauseStart(text, open);
        }
        return ":：(（".indexOf(mark) >= 0 ? Clauses.clauseStart(text, start - 1) : start;
    }

    private static int open(String text, int close) {
        for (int i = close - 1; i >= 0 && close - i < LONGEST_REMARK; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
