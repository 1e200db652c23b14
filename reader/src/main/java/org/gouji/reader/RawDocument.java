package org.gouji.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The bytes of one document with what its sender said about it. Everything but the bytes is a hint:
/// media type and charset labels lie, and a declared body or year never overrules the page.
public record RawDocument(
        byte[] bytes,
        @Nullable String mediaType,
        @Nullable String fileName,
        @Nullable String sourceUrl,
        @Nullable String portal,
        @Nullable Instant receivedAt,
        @Nullable String declaredBody,
        @Nullable Integer declaredYear) {

    public static RawDocument of(byte[] bytes) {
        return new RawDocument(bytes, null, null, null, null, null, null, null);
    }

    public static RawDocument of(byte[] bytes, String fileName) {
        return new RawDocument(bytes, null, fileName, null, null, null, null, null);
    }
}
