package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;

/// Where clauses and sentences begin and end. Looks no farther than a long sentence.
final class Clauses {

    private static final int LONGEST = 400;
    private static final String SENTENCE_MARKS = "。!?！？\n";
    private static final CharSet SENTENCE_ENDS = CharSet.of(SENTENCE_MARKS);
    private static final CharSet CLAUSE_ENDS = CharSet.of(SENTENCE_MARKS + ",，;；:：()（）");

    private Clauses() {}

    static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !SENTENCE_ENDS.has(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !CLAUSE_ENDS.has(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !CLAUSE_ENDS.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !SENTENCE_ENDS.has(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
