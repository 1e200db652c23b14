package org.gouji.samples.page;

import com.hankcs.hanlp.HanLP;

/// Traditional characters as converters give them, and the pronunciations that some sites put in
/// brackets behind each converted character.
public final class Script {

    private Script() {}

    public static String traditional(String text) {
        return HanLP.convertToTraditionalChinese(text);
    }

    public static String glossed(String text) {
        String traditional = traditional(text);
        if (traditional.length() != text.length()) {
            return traditional;
        }
        var pinyin = HanLP.convertToPinyinList(text);
        var glossed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char printed = traditional.charAt(i);
            glossed.append(printed);
            if (printed != text.charAt(i) && Character.isIdeographic(printed)) {
                glossed.append('(')
                        .append(pinyin.get(i).getPinyinWithToneMark())
                        .append(')');
            }
        }
        return glossed.toString();
    }
}
