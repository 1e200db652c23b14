package org.gouji.ingest.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/// The ids of uploads: UUIDs as RFC 9562 has them.
public final class UploadId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UploadId() {}

    /// A new one that sorts by time (version 7).
    public static String fresh(long millis) {
        return uuid(7, (millis << 16) | RANDOM.nextInt(1 << 12), RANDOM.nextLong());
    }

    /// The one that this key and these bytes always have (version 8).
    public static String of(String key, String sha256) {
        byte[] both = (sha256 + " " + key).getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest(both));
        return uuid(8, hash.getLong(), hash.getLong());
    }

    private static String uuid(int version, long high, long low) {
        long versioned = (high & ~0xF000L) | ((long) version << 12);
        long variant = (low & ~(3L << 62)) | (2L << 62);
        return new UUID(versioned, variant).toString();
    }
}
