package org.gouji.reader.claim;

import org.gouji.reader.search.CharSet;

/// Where clauses and sentences begin and end. Looks no farther than a long sentence.
final class Clauses {

    private static final int LONGEST = 400;
    private static final String SENTENCE_MARKS = "。!?！？\n";
    private static final CharSet SENTENCE_ENDS = CharSet.of(SENTENCE_MARKS);
    private static final CharSet CLAUSE_ENDS = CharSet.of(SENTENCE_MARKS + ",，;；:：()（）");

    private static final CharSet PLACES = CharSet.of("市县区旗镇乡街道办事处、");

    /// 镇、街道、办事处: more kinds of places stand in no bracket.
    private static final int LONGEST_PLACES = 10;

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
        while (start > 0 && at - start < LONGEST) {
            int open = CLAUSE_ENDS.has(text.charAt(start - 1)) ? places(text, start - 1) : start;
            if (open < 0) {
                break;
            }
            start = open == start ? start - 1 : open;
        }
        return start;
    }

    /// Where the bracket opens that closes at a place and belongs to its word, as in 县(市、区) and 乡镇(街道); -1
    /// where none does.
    private static int places(String text, int close) {
        if (")）".indexOf(text.charAt(close)) < 0) {
            return -1;
        }
        int open = close - 1;
        while (open > 0 && close - open < LONGEST_PLACES && PLACES.has(text.charAt(open))) {
            open--;
        }
        boolean opened = open > 0 && open < close - 1 && "(（".indexOf(text.charAt(open)) >= 0;
        return opened && PLACES.has(text.charAt(open - 1)) ? open : -1;
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
