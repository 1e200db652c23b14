package org.gouji.reader.claim;

/// Where clauses and sentences begin and end. Looks no farther than a long sentence.
final class Clauses {

    private static final int LONGEST = 400;

    private Clauses() {}

    static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !endsClause(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !endsClause(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && !endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(char c) {
        return switch (c) {
            case '。', '!', '?', '！', '？', '\n' -> true;
            default -> false;
        };
    }

    private static boolean endsClause(char c) {
        return switch (c) {
            case ',', '，', ';', '；', ':', '：', '(', ')', '（', '）' -> true;
            default -> endsSentence(c);
        };
    }
}
