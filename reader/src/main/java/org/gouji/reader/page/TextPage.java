package org.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.report.Script;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;

/// Plain text as a page: lines of prose, rows of cells between bars, cells alone between lines that hold
/// only a bar.
public final class TextPage {

    public static final String MEDIA_TYPE = "text/plain";

    /// A run of bars this long without a word between them is the ruin of a layout table.
    private static final int RUIN_OF_BARS = 40;

    private TextPage() {}

    public static Page of(String text) {
        return of(new Original(text));
    }

    public static Page of(Original original) {
        String text = original.text();
        Script script = original.script();
        var normalizer = Normalizer.of(script);
        var lines = new ArrayList<MappedText>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || endsLine(text, end)) {
                lines.add(line(normalizer.normal(MappedText.of(original, start, end))));
                start = end + 1;
            }
        }
        return new Page(original, script, MEDIA_TYPE, new BarBlocks(lines).lines(), Map.of());
    }

    /// A line of nothing but white space keeps it: it is no empty line.
    private static MappedText line(MappedText line) {
        var stripped = line.strip();
        return stripped.length() == 0 && line.length() > 0 ? line : stripped;
    }

    /// Line ends of all systems. The two characters of one end a line once.
    private static boolean endsLine(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            default -> false;
        };
    }

    /// Whether a line holds nothing but bars and blanks, and too many of them to be a row.
    static boolean isRuin(String line) {
        return line.length() >= RUIN_OF_BARS && line.chars().allMatch(c -> c == '|' || c == ' ');
    }

    /// A line between two rows of a Markdown table: `|---|:--:|`.
    static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: +=".indexOf(c) >= 0) && line.indexOf('|') >= 0;
    }

    static List<MappedText> split(MappedText line) {
        var pieces = new ArrayList<MappedText>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '|') {
                pieces.add(line.sub(start, i).strip());
                start = i + 1;
            }
        }
        return pieces;
    }
}
