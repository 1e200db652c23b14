package org.gouji.cli.check;

import org.gouji.contracts.report.Source;

/// One file's answer as it is written for people: lines, indented, in one language, with or without colours.
final class Paper {

    /// Wide enough for the line numbers of nearly all documents.
    private static final int GUTTER = 9;

    private final Language language;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    Paper(Language language, boolean colours) {
        this.language = language;
        this.colours = colours;
    }

    Language language() {
        return language;
    }

    String ink(Ink ink, String part) {
        return ink.on(part, colours);
    }

    /// The text in this paper's language.
    String say(String chinese, String english) {
        return language.of(chinese, english);
    }

    Paper line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Paper line(int indent, String line) {
        return line(" ".repeat(indent) + line);
    }

    /// The line of the original with a mark under the very characters, and what they are.
    Paper quote(Lines lines, Source source, String what) {
        var quote = lines.quote(source);
        String number = String.valueOf(quote.line());
        String gutter = " ".repeat(Math.max(0, GUTTER - number.length()));
        line(gutter
                + ink(Ink.FAINT, number + " │ ")
                + quote.before()
                + ink(Ink.STRONG, quote.quoted())
                + quote.after());
        String mark = "^".repeat(Math.max(1, Printable.width(quote.quoted())));
        return line(" ".repeat(Math.max(GUTTER, number.length())) + ink(Ink.FAINT, " │ ")
                + " ".repeat(Printable.width(quote.before())) + ink(Ink.STRONG, mark) + " " + what);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
