package org.gouji.reader.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text. In this order: byte order mark, UTF-16 by its naught bytes, strict UTF-8, a detector, the label that
/// came with the
/// document. A label is the last to be believed: portals send GBK pages labelled UTF-8 and the reverse.
public final class Charsets {

    /// Enough of a page for the detector to decide; Chinese text decides within a few hundred bytes.
    private static final int DETECTOR_BYTES = 64 * 1024;

    /// Where a page declares its own charset: the first kilobytes, as browsers look.
    private static final int DECLARATION_BYTES = 4 * 1024;

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,30})");

    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Pages that say Big5 hold characters of Hong Kong's supplement.
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /// A text with a larger share of characters that Chinese pages seldom have is doubted.
    private static final double MOST_STRANGE = 0.05;

    private Charsets() {}

    /// Decodes a document. The quick decoder puts a mark for what is malformed; only a text with such a mark is
    /// decoded again to know. `label` is the charset or the media type that came with it, or null.
    public static Decoded decode(byte[] bytes, @Nullable String label) {
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        String quick = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = quick.indexOf('\uFFFD') < 0;
        if (whole && quick.indexOf('\0') < 0) {
            return new Decoded(quick, "UTF-8", false); // UTF-16 has naught bytes
        }
        var wide = Wide.of(bytes)
                .flatMap(charset -> strict(bytes, charset).map(t -> new Decoded(t, charset.name(), false)));
        if (wide.isPresent()) {
            return wide.get();
        }
        var utf8 = whole ? Optional.of(quick) : strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "UTF-8", false);
        }
        var found = detect(bytes).or(() -> declared(bytes, label)).orElse(GB18030);
        return strict(bytes, found)
                .filter(text -> !isStrange(text))
                .map(text -> new Decoded(text, found.name(), false))
                .or(() -> plain(bytes, found, label))
                .orElseGet(() -> lenient(bytes, found, label));
    }

    /// Decodes again what was decoded before, by the charset that the report names.
    public static String decodeAs(byte[] bytes, String charset) {
        return byMark(bytes).map(Decoded::text).orElseGet(() -> new String(bytes, Charset.forName(charset)));
    }

    /// What the detector found makes no Chinese text: the charset that loses nothing and makes the most.
    private static Optional<Decoded> plain(byte[] bytes, Charset found, @Nullable String label) {
        return Stream.of(Optional.of(found), declared(bytes, label), Optional.of(GB18030), Optional.of(BIG5))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(charset -> strict(bytes, charset).map(t -> new Decoded(t, charset.name(), false)).stream())
                .min(Comparator.comparingLong(decoded -> strange(decoded.text())));
    }

    private static boolean isStrange(String text) {
        return strange(text) > text.length() * MOST_STRANGE;
    }

    /// Characters that a Chinese page seldom has: a wrong charset makes many.
    private static long strange(String text) {
        return text.chars().filter(c -> c >= 0x80 && !Scripts.isUsual((char) c)).count();
    }

    /// No charset fits without loss: the one with the fewest lost characters, and it is said.
    private static Decoded lenient(byte[] bytes, Charset found, @Nullable String label) {
        return Stream.of(
                        Optional.of(found),
                        declared(bytes, label),
                        Optional.of(StandardCharsets.UTF_8),
                        Optional.of(GB18030))
                .flatMap(Optional::stream)
                .distinct()
                .map(charset -> new Decoded(new String(bytes, charset), charset.name(), true))
                .min(Comparator.comparingLong(decoded -> lost(decoded) + strange(decoded.text())))
                .orElseThrow();
    }

    private static long lost(Decoded decoded) {
        return decoded.text().chars().filter(c -> c == '\uFFFD').count();
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return marked(b, 3, StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return marked(b, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(b, 0xFF, 0xFE)) {
            return marked(b, 2, StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> marked(byte[] bytes, int skip, Charset charset) {
        var rest = Arrays.copyOfRange(bytes, skip, bytes.length);
        String text = new String(rest, charset);
        return Optional.of(new Decoded(text, charset.name(), text.indexOf('\uFFFD') >= 0));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> detect(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTOR_BYTES));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::charset);
    }

    private static Optional<Charset> declared(byte[] bytes, @Nullable String label) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        return named(head).or(() -> Optional.ofNullable(label).flatMap(l -> named(l).or(() -> charset(l))));
    }

    private static Optional<Charset> named(String text) {
        var matcher = DECLARED.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /// GB2312 and GBK are subsets of GB18030, and pages labelled with either hold characters of the latter.
    private static Optional<Charset> charset(String name) {
        try {
            String upper = name.strip().toUpperCase(Locale.ROOT);
            if (upper.matches("BIG-?5|CN-BIG5|X-X-BIG5|CP950")) {
                return Optional.of(BIG5);
            }
            return Optional.of(
                    upper.matches("GB2312|GBK|X-EUC-CN|EUC-CN|CP936|GB_2312-80") ? GB18030 : Charset.forName(upper));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
