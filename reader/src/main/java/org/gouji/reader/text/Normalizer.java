package org.gouji.reader.text;

import org.gouji.contracts.report.Script;

/// Makes the copy of a text that all matching is done on: widths folded, CJK radicals and zero-width
/// characters mended, pinyin glosses stripped, and, in a traditional page only, characters simplified.
/// Every character keeps its way back. Not NFKC: that would turn "12²" into 122 and "①" into 1.
public final class Normalizer {

    private final boolean simplify;

    public Normalizer(Script script) {
        this.simplify = script == Script.TRADITIONAL;
    }

    public MappedText normal(MappedText text) {
        var out = new MappedText.Builder(text.original()).path(text.path()).anchor(text.anchor());
        for (int i = 0; i < text.length(); i++) {
            int gloss = Glosses.length(text.text(), i);
            if (gloss > 0) {
                i += gloss - 1;
                continue;
            }
            char c = fold(text.charAt(i));
            if (c != 0) {
                out.add(
                        simplify ? Lexicon.legal(text.text(), i, Scripts.simplified(c)) : c,
                        text.start(i),
                        text.end(i));
            }
        }
        return out.build();
    }

    /// The character that is meant; 0 for one that is not printed.
    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F' -> 0;
            case '\u2212', '\u2010', '\u2011' -> '-';
            default -> Radicals.ideograph(c);
        };
    }
}
