package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters on one baseline, from left to right.
record TextLine(List<Glyph> glyphs) {

    /// Baselines that differ by less, in heights of the font, are one: fonts are set a little higher or lower, but
    /// cells of two and of three lines beside each other are not on one line.
    private static final double SAME_LINE = 0.3;

    /// A gap from here on parts two words: a share of the font's height.
    private static final double WORD = 0.3;

    /// Between digits it takes less: two numbers must never look like one.
    private static final double NUMBERS = 0.2;

    /// A digit this much smaller than its neighbour is a footnote's mark.
    private static final double RAISED = 0.8;

    /// Characters that cover each other by more than this share of the narrower one cannot both be read.
    private static final double OVERPRINTED = 0.5;

    /// Lines from the top down.
    static List<TextLine> of(List<Glyph> glyphs) {
        var sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::x))
                .toList();
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        double baseline = 0;
        double size = 0;
        for (var glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.baseline() - baseline > SAME_LINE * Math.max(1, Math.min(size, glyph.size()))) {
                lines.add(line(line));
                line.clear();
            }
            if (line.isEmpty() || !glyph.isBlank()) {
                baseline = glyph.baseline();
                size = glyph.size();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines.stream().filter(l -> !l.isBlank()).toList();
    }

    private static TextLine line(List<Glyph> glyphs) {
        return new TextLine(
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList());
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    double x() {
        return glyphs.stream()
                .filter(g -> !g.isBlank())
                .mapToDouble(Glyph::x)
                .min()
                .orElse(0);
    }

    double end() {
        return glyphs.stream()
                .filter(g -> !g.isBlank())
                .mapToDouble(Glyph::end)
                .max()
                .orElse(0);
    }

    double baseline() {
        return glyphs.stream()
                .filter(g -> !g.isBlank())
                .mapToDouble(Glyph::baseline)
                .max()
                .orElse(0);
    }

    double size() {
        return glyphs.stream()
                .filter(g -> !g.isBlank())
                .mapToDouble(Glyph::size)
                .max()
                .orElse(0);
    }

    /// Its text, a blank where a gap parts words.
    String text() {
        var text = new StringBuilder();
        Glyph last = null;
        for (var glyph : glyphs) {
            if (last != null) {
                text.append(between(last, glyph));
            }
            if (!glyph.isBlank()) {
                text.append(glyph.text());
                last = glyph;
            } else if (last != null && glyph.end() > last.end() + 0.5 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static String between(Glyph last, Glyph next) {
        if (next.isBlank()) {
            return "";
        }
        double gap = next.x() - last.end();
        double size = Math.max(last.size(), next.size());
        boolean digits = last.isNumeric() && next.isNumeric();
        if (-gap > OVERPRINTED * Math.min(last.width(), next.width()) && (last.isDigit() || next.isDigit())) {
            return "\uFFFD";
        }
        boolean raised = digits && Math.min(last.size(), next.size()) < RAISED * size;
        return gap > (digits ? NUMBERS : WORD) * size || raised ? " " : "";
    }

    /// The parts between wide gaps, `gap` in heights of the font.
    List<TextLine> parts(double gap) {
        var parts = new ArrayList<TextLine>();
        var part = new ArrayList<Glyph>();
        double end = 0;
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!part.isEmpty() && glyph.x() - end > gap * glyph.size()) {
                parts.add(new TextLine(List.copyOf(part)));
                part.clear();
            }
            part.add(glyph);
            end = glyph.end();
        }
        if (!part.isEmpty()) {
            parts.add(new TextLine(part));
        }
        return parts;
    }
}
