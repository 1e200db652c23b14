package org.gouji.reader.text;

/// The kinds of rare characters that a text has. One look at all its characters tells them; what a text has none of
/// need not be looked for or counted.
final class Kinds {

    /// Half of a supplementary character.
    static final byte SURROGATE = 1;

    /// A control character that is no white space of a text.
    static final byte CONTROL = 2;

    /// No character of any text: U+0000 and U+FFFF.
    static final byte NONE = 4;

    /// A character that tells of traditional script.
    static final byte TRADITIONAL = 8;

    /// A character that no simplified text has.
    static final byte FOREIGN = 16;

    private static final byte[] KINDS = kinds();

    private Kinds() {}

    /// All kinds of which a text has a character, a bit each.
    static int of(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            seen |= KINDS[text.charAt(i)];
        }
        return seen;
    }

    /// Whether a character controls a device and is no white space.
    static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            int kind = Character.isSurrogate(c) ? SURROGATE : 0;
            kind |= isControl(c) ? CONTROL : 0;
            kind |= c == 0 || c == Character.MAX_VALUE ? NONE : 0;
            kind |= Scripts.isTraditional(c) ? TRADITIONAL : 0;
            kind |= Scripts.isForeign(c) ? FOREIGN : 0;
            kinds[i] = (byte) kind;
        }
        return kinds;
    }
}
