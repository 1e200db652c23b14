package org.gouji.rules.around;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gouji.contracts.report.Report;

/// What a report's own words look like, small enough to keep for every report: a MinHash signature (Broder 1997)
/// over the pieces of [OwnWords], in which all numbers look alike.
///
/// The share of equal hashes in two signatures is close to the share of pieces that two texts have in common
/// (Jaccard); with 120 hashes the standard error is at most 0.046. `length` counts the characters that were
/// looked at; a short text says too little, see [#tells]. `signature` is 120 hashes of two bytes in Base64.
public record TextPrint(int length, String signature) {

    /// Fewer own words than this are no sign of anything.
    public static final int SHORTEST = 300;

    private static final int BANDS = 20;
    private static final int ROWS = 6;
    private static final int HASHES = BANDS * ROWS;

    /// Characters in a piece: two or three words of Chinese.
    private static final int PIECE = 6;

    private static final long SEED = 0x676F756A69L;

    public static TextPrint of(Report report) {
        String text = OwnWords.of(report);
        return new TextPrint(text.length(), signature(text));
    }

    /// Whether there is enough text to compare.
    public boolean tells() {
        return length >= SHORTEST;
    }

    /// Estimates how much two texts have in common, 0 to 1; 0 where one of them is too short to tell.
    public double similarity(TextPrint other) {
        if (!tells() || !other.tells()) {
            return 0;
        }
        var mine = hashes();
        var theirs = other.hashes();
        int equal = 0;
        for (int i = 0; i < HASHES; i++) {
            equal += mine.getShort() == theirs.getShort() ? 1 : 0;
        }
        return equal / (double) HASHES;
    }

    /// Keys to look others up by: two texts that have four fifths in common share a key with a probability of
    /// 0.998, two that have a third in common with 0.03. Empty where the text is too short to tell.
    public List<String> bands() {
        if (!tells()) {
            return List.of();
        }
        var hashes = hashes();
        var keys = new ArrayList<String>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = SEED + band;
            for (int row = 0; row < ROWS; row++) {
                key = mix(key ^ hashes.getShort());
            }
            keys.add("%02d:%016x".formatted(band, key));
        }
        return keys;
    }

    private ByteBuffer hashes() {
        return ByteBuffer.wrap(Base64.getDecoder().decode(signature));
    }

    private static String signature(String text) {
        long[] least = new long[HASHES];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + PIECE <= text.length(); at++) {
            long piece = piece(text, at);
            // Two mixed halves give any number of hashes (Kirsch and Mitzenmacher 2006).
            long step = mix(piece) | 1;
            for (int i = 0; i < HASHES; i++) {
                piece += step;
                least[i] = Math.min(least[i], piece & Long.MAX_VALUE);
            }
        }
        var bytes = ByteBuffer.allocate(HASHES * Short.BYTES);
        for (long hash : least) {
            bytes.putShort((short) (mix(hash) >>> Short.SIZE));
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static long piece(String text, int at) {
        long hash = SEED;
        for (int i = at; i < at + PIECE; i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return hash;
    }

    /// The finalizer of SplitMix64.
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
