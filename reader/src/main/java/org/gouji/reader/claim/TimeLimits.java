package org.gouji.reader.claim;

import org.gouji.reader.search.Search;

/// The law's own time limits (自收到申请之日起20个工作日内答复) are no figures of the body.
final class TimeLimits {

    private static final Search LEGAL = Search.of("之日起|法定|规定|延长|答复|补正|申请|时限|期限");
    private static final int AROUND = 24;

    private TimeLimits() {}

    static boolean isLegal(String text, int start, int end) {
        int from = Math.max(Clauses.sentenceStart(text, start), start - AROUND);
        int to = Math.min(Clauses.clauseEnd(text, end), end + AROUND);
        return LEGAL.isIn(text, from, to);
    }
}
