package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.reader.text.Passage;

/// Puts every quantity of a passage into its clause, and shares to the figures that they are shares of.
final class Statements {

    /// 8件,占88.9%; the word 占 may be lost.
    private static final Pattern SHARE_GAP =
            Pattern.compile("\\s*[,，;；(（]?\\s*约?占(?:比|[^,，。;；\\d]{0,14})?(?:的|为|约|达|到|:)?\\s*");
    private static final Pattern LOST_GAP = Pattern.compile("\\s*[,，、(（]\\s*");
    private static final Pattern CLAUSE_END = Pattern.compile("\\s*(?:[,，。;；、)）\\n]|$)");

    private static final int LONGEST_REMARK = 40;
    private static final Pattern AND = Pattern.compile("[、和及与]");

    private Statements() {}

    static List<Statement> in(Passage passage, String heading) {
        var mapped = passage.text();
        var statements = new ArrayList<Statement>();
        int from = 0;
        for (Quantity quantity : Quantities.in(mapped)) {
            Statement last = statements.isEmpty() ? null : statements.getLast();
            if (last != null && isShareOf(mapped.text(), last, quantity)) {
                statements.set(
                        statements.size() - 1,
                        new Statement(mapped, passage.section(), heading, last.from(), last.quantity(), quantity));
            } else {
                int clause = clauseStart(mapped.text(), quantity.start());
                int start = from > clause ? afterObject(mapped.text(), from, quantity.start()) : clause;
                statements.add(new Statement(mapped, passage.section(), heading, start, quantity, null));
            }
            from = quantity.end();
        }
        return statements;
    }

    /// 17个部门、7个县区: the second begins after the first one's object.
    private static int afterObject(String text, int from, int to) {
        var and = AND.matcher(text).region(from, to);
        return and.find() ? and.end() : from;
    }

    private static boolean isShareOf(String text, Statement last, Quantity quantity) {
        if (!quantity.isShare() || last.share() != null || last.quantity().isShare()) {
            return false;
        }
        String gap = text.substring(last.quantity().end(), quantity.start());
        return SHARE_GAP.matcher(gap).matches()
                || (LOST_GAP.matcher(gap).matches()
                        && CLAUSE_END.matcher(text).region(quantity.end(), text.length()).lookingAt());
    }

    /// A clause that would be empty (总数为:8件, 其他处理(含撤回)3件) begins one mark earlier.
    private static int clauseStart(String text, int at) {
        int start = Clauses.clauseStart(text, at);
        if (start == 0 || !text.substring(start, at).isBlank()) {
            return start;
        }
        char mark = text.charAt(start - 1);
        if (mark == ')' || mark == '）') {
            int open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('（', start));
            return open >= 0 && start - open < LONGEST_REMARK ? Clauses.clauseStart(text, open) : start;
        }
        return ":：(（".indexOf(mark) >= 0 ? Clauses.clauseStart(text, start - 1) : start;
    }
}
