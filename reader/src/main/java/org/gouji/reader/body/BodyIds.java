package org.gouji.reader.body;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids that are the same for the same body, whatever document names it.
final class BodyIds {

    /// Two characters a byte.
    private static final int LENGTH = 8;

    private BodyIds() {}

    static String department(Division place, String name) {
        return place.code() + "-" + digest(name);
    }

    static String unlisted(String name) {
        return "x-" + digest(name);
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
