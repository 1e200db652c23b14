package org.gouji.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How to print a report: its layout, whether in traditional characters, whether pronunciations stand
/// behind them in brackets, and the charset of the bytes.
public record Rendering(Layout layout, boolean traditional, boolean glosses, Charset charset) {

    public static Rendering of(Layout layout) {
        return new Rendering(layout, false, false, StandardCharsets.UTF_8);
    }

    public Rendering inTraditionalScript() {
        return new Rendering(layout, true, glosses, charset);
    }

    /// Glosses are met only behind characters that were converted.
    public Rendering withGlosses() {
        return new Rendering(layout, true, true, charset);
    }

    public Rendering in(Charset other) {
        return new Rendering(layout, traditional, glosses, other);
    }
}
