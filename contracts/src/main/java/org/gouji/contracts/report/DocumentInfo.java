package org.gouji.contracts.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The document that the report was read from. `sha256` is that of the raw bytes, in lower-case hex;
/// `characters` is the length of the original text in code points, the space that every
/// [Source] points into.
public record DocumentInfo(
        String sha256,
        String mediaType,
        String charset,
        long bytes,
        int characters,
        @Nullable String sourceUrl,
        @Nullable String portal,
        @Nullable Instant receivedAt) {}
