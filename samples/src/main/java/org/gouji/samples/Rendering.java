package org.gouji.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How to print a report: its layout, whether in traditional characters, whether pronunciations stand
/// behind them in brackets, the charset of the bytes, and how freely the body words labels, headings and
/// numbers: 0 to the letter of the form, any other number some way of its own.
public record Rendering(Layout layout, boolean traditional, boolean glosses, Charset charset, long wording) {

    public static Rendering of(Layout layout) {
        return new Rendering(layout, false, false, StandardCharsets.UTF_8, 0);
    }

    public Rendering inTraditionalScript() {
        return new Rendering(layout, true, glosses, charset, wording);
    }

    /// Glosses are met only behind characters that were converted.
    public Rendering withGlosses() {
        return new Rendering(layout, true, true, charset, wording);
    }

    public Rendering in(Charset other) {
        return new Rendering(layout, traditional, glosses, other, wording);
    }

    public Rendering worded(long other) {
        return new Rendering(layout, traditional, glosses, charset, other);
    }
}
