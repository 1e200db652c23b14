package org.gouji.reader.claim;

/// Where clauses and sentences begin and end. Looks no farther than a long sentence.
final class Clauses {

    private static final String SENTENCE = "。!?！？\n";
    private static final String CLAUSE = ",，;；:：()（）" + SENTENCE;
    private static final int LONGEST = 600;

    private Clauses() {}

    static int sentenceStart(String text, int at) {
        return startAfter(text, at, SENTENCE);
    }

    static int clauseStart(String text, int at) {
        return startAfter(text, at, CLAUSE);
    }

    static int clauseEnd(String text, int at) {
        return endBefore(text, at, CLAUSE);
    }

    static int sentenceEnd(String text, int at) {
        return endBefore(text, at, SENTENCE);
    }

    private static int startAfter(String text, int at, String marks) {
        int start = at;
        while (start > 0 && at - start < LONGEST && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endBefore(String text, int at, String marks) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
