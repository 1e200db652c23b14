package org.gouji.ingest.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An upload is durable: where its record lies, and since when.
///
/// @param duplicateOf the upload that first brought the same bytes, where that is known
/// @param acceptedAt the broker's time of the record, by which versions are ordered
/// @param traceId the trace of the record, which a repeated answer does not change
public record Acceptance(
        String uploadId,
        String documentId,
        long bytes,
        @Nullable String duplicateOf,
        int partition,
        long offset,
        Instant acceptedAt,
        String traceId) {}
