package org.gouji.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gouji.samples.Samples;

/// The documents that everything is measured on: distinct, of both forms, in all layouts.
final class Documents {

    private static final long SEED = 20260101;

    private Documents() {}

    static List<byte[]> any(int number) {
        return Samples.stream(SEED)
                .limit(number)
                .map(rendered -> rendered.bytes())
                .toList();
    }

    static List<byte[]> html(int number) {
        return Samples.stream(SEED)
                .filter(rendered -> rendered.mediaType().startsWith("text/html"))
                .limit(number)
                .map(rendered -> rendered.bytes())
                .toList();
    }

    /// The same page as another document: a comment of its own at the end changes the hash and nothing else.
    static byte[] salted(byte[] page, String salt) {
        byte[] tail = ("\n<!-- " + salt + " -->\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(page, page.length + tail.length);
        System.arraycopy(tail, 0, whole, page.length, tail.length);
        return whole;
    }
}
