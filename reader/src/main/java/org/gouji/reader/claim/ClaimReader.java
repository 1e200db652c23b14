package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.reader.text.Passage;

/// Reads the figures that the narrative states, in the page's order.
public final class ClaimReader {

    private static final int HEADING = 40;

    /// Never throws for what the passages hold.
    public List<Claim> read(List<Passage> passages) {
        return read(passages, List.of());
    }

    /// `bodyNames` are the names of the reporting body, as far as they are known: what it says of itself by
    /// name is not said of a part.
    public List<Claim> read(List<Passage> passages, List<String> bodyNames) {
        List<String> ownNames = OwnNames.of(bodyNames);
        var claims = new ArrayList<Claim>(passages.size());
        int lists = 0;
        String heading = "";
        for (Passage passage : passages) {
            List<Draft> drafts = drafts(passage, heading, ownNames);
            heading = heading(passage, drafts.isEmpty() ? "" : heading);
            var grouped = Lists.in(passage.text().text(), drafts, lists);
            lists += grouped.lists();
            addInOrder(grouped.claims(), Zeros.in(passage), claims);
        }
        return Doubts.cleared(claims);
    }

    private static List<Draft> drafts(Passage passage, String heading, List<String> ownNames) {
        List<Quantity> quantities = Quantities.in(passage.text());
        if (quantities.isEmpty()) {
            return List.of();
        }
        List<Statement> statements = Statements.of(quantities, new Setting(passage, heading, ownNames));
        var drafts = new ArrayList<Draft>(statements.size());
        for (Statement statement : statements) {
            drafts.add(Draft.of(statement));
        }
        return drafts;
    }

    private static void addInOrder(List<Claim> told, List<Claim> zeros, List<Claim> claims) {
        if (told.isEmpty() && zeros.isEmpty()) {
            return;
        }
        int from = claims.size();
        claims.addAll(told);
        claims.addAll(zeros);
        for (int i = from + 1; i < claims.size(); i++) {
            if (start(claims.get(i)) < start(claims.get(i - 1))) {
                claims.subList(from, claims.size()).sort(Comparator.comparingInt(ClaimReader::start));
                return;
            }
        }
    }

    private static int start(Claim claim) {
        return claim.source().start();
    }

    /// A short line without figures is the heading of what follows.
    private static String heading(Passage passage, String before) {
        String text = passage.text().text();
        return before.isEmpty() && text.length() <= HEADING && text.indexOf('。') < 0 ? text : before;
    }
}
