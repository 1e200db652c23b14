package org.gouji.reader.text;

import java.util.List;
import org.gouji.reader.search.CharSet;

/// The few words that converters to other usages of traditional script change inside the form's own labels
/// and titles, put back character by character: 規範性檔案 is 规范性文件, 政府資訊公開 is 政府信息公开. Each
/// is guarded by what stands around it, so that an archive stays one.
final class Lexicon {

    /// `converted` where `before` or `after` stands next to it (an empty one does not count).
    private record Word(String before, String converted, String after, String legal) {

        boolean standsAt(String text, int start) {
            boolean led =
                    !before.isEmpty() && start >= before.length() && text.startsWith(before, start - before.length());
            return text.startsWith(converted, start)
                    && (led || (!after.isEmpty() && text.startsWith(after, start + converted.length())));
        }
    }

    private static final List<Word> WORDS = List.of(
            new Word("性", "檔案", "", "文件"),
            new Word("政府", "資訊", "公開", "信息"),
            new Word("府", "資訊", "內容", "信息"),
            new Word("", "資訊", "處理費", "信息"),
            new Word("政", "覆", "議", "复"),
            new Word("請", "覆", "議", "复"),
            new Word("答", "覆", "", "复"),
            new Word("反", "覆", "", "复"),
            new Word("回", "覆", "", "复"),
            new Word("", "部份", "公開", "部分"));

    /// Every character that stands in one of the words.
    private static final CharSet TOUCHED = CharSet.of("檔案資訊覆部份");

    private Lexicon() {}

    /// Whether a character stands in one of the words.
    static boolean touches(char c) {
        return TOUCHED.has(c);
    }

    /// The character that the law's word has at `at`, `simplified` everywhere else.
    static char legal(String text, int at, char simplified) {
        char c = text.charAt(at);
        return touches(c) ? legal(c, text, at, simplified) : simplified;
    }

    private static char legal(char c, String text, int at, char simplified) {
        for (var word : WORDS) {
            int in = word.converted().indexOf(c);
            if (in >= 0 && in <= at && word.standsAt(text, at - in)) {
                return word.legal().charAt(in);
            }
        }
        return simplified;
    }
}
