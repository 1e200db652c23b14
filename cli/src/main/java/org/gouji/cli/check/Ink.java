package org.gouji.cli.check;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/// How something is emphasised where there are colours. Every emphasis is also said in words or by a sign.
enum Ink {
    PLAIN(),
    STRONG(Style.bold),
    FAINT(Style.faint),
    GOOD(Style.fg_green),
    BAD(Style.fg_red, Style.bold),
    DOUBT(Style.fg_yellow),
    PROVEN(Style.fg_cyan);

    /// Everything off at once: what switches bold off alone underlines on many terminals.
    private static final String END = Style.reset.on();

    private final String begin;

    Ink(IStyle... styles) {
        begin = Style.on(styles);
    }

    String on(String text, boolean colours) {
        return colours && !begin.isEmpty() ? begin + text + END : text;
    }
}
