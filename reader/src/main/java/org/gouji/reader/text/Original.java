package org.gouji.reader.text;

import java.util.stream.IntStream;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// The decoded text of a document, unchanged, or the part of it that is read. Offsets inside the reader are UTF-16
/// indexes; a [Source] counts code points. The two differ only where the text has supplementary characters.
public final class Original {

    /// The texts of one ASCII character.
    private static final String[] SINGLE =
            IntStream.range(0, 0x80).mapToObj(Character::toString).toArray(String[]::new);

    private final String text;

    /// Code points before each index; null where every character is one code point.
    private final int @Nullable [] points;

    private final int characters;

    /// The [Kinds] of characters that the text has.
    private final int kinds;

    public Original(String text) {
        this.text = text;
        this.kinds = Kinds.of(text);
        this.points = has(Kinds.SURROGATE) ? countPoints(text) : null;
        this.characters = point(text.length());
    }

    private Original(String text, int[] points, int characters) {
        this.text = text;
        this.kinds = Kinds.of(text);
        this.points = points;
        this.characters = characters;
    }

    /// A text that this one holds in another spelling. Its sources point into this one: `places` are the UTF-16 indexes
    /// at which its characters begin here, and the one behind the last.
    public Original within(String part, int[] places) {
        int[] here = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            here[i] = point(places[i]);
        }
        return new Original(part, here, characters);
    }

    private boolean has(byte kind) {
        return (kinds & kind) != 0;
    }

    /// Whether it holds U+0000 or U+FFFF, which no text has.
    public boolean hasNoncharacters() {
        return has(Kinds.NONE);
    }

    /// The control characters that are no white space.
    public int controls() {
        return has(Kinds.CONTROL)
                ? (int) text.chars().filter(c -> Kinds.isControl((char) c)).count()
                : 0;
    }

    /// The script that most of the text's telling characters belong to.
    public Script script() {
        return has(Kinds.TRADITIONAL) ? Scripts.of(text) : Script.SIMPLIFIED;
    }

    /// Where a character stands that belongs to the other script than a simplified text; -1 where none does.
    public int firstForeign() {
        return has(Kinds.FOREIGN) ? Scripts.firstForeign(text) : -1;
    }

    public String text() {
        return text;
    }

    /// The text of the UTF-16 range `[start, end)`. Most cells of a table are one digit.
    public String part(int start, int end) {
        if (end - start == 1 && text.charAt(start) < SINGLE.length) {
            return SINGLE[text.charAt(start)];
        }
        return text.substring(start, end);
    }

    public int length() {
        return text.length();
    }

    /// The length in code points of what sources point into.
    public int characters() {
        return characters;
    }

    /// The source of the UTF-16 range `[start, end)`.
    public Source source(int start, int end) {
        return Source.of(point(start), point(end));
    }

    public Source source(int start, int end, @Nullable CellPath path) {
        return new Source(point(start), point(end), path == null ? null : path.toString());
    }

    private int point(int index) {
        return points == null ? index : points[index];
    }

    private static int[] countPoints(String text) {
        int[] points = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            points[i] = count;
            count += Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0) ? 0 : 1;
        }
        points[text.length()] = count;
        return points;
    }
}
