package org.gouji.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The id of a finding: made from body, year, rule and operand paths, so that it stays the same over new
/// documents, readers and rule sets.
final class FindingId {

    private static final int BYTES = 12;

    private FindingId() {}

    static String of(String body, int year, String rule, List<String> paths) {
        var text =
                new StringBuilder(body).append('\n').append(year).append('\n').append(rule);
        paths.forEach(path -> text.append('\n').append(path));
        return HexFormat.of().formatHex(sha256(text.toString()), 0, BYTES);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
