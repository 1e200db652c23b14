package org.gouji.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document was accepted. Small bytes travel inside as `content` (base64 in JSON), big ones lie in the
/// store under their hash and `content` is null (claim check).
///
/// `version` is the payload's; a consumer that does not know it sends the record to its dead letters.
/// `body` and `year` are what the sender declared, and only hints. `attempt` counts replays from 1.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentReceived(
        int version,
        String uploadId,
        String documentId,
        int attempt,
        long bytes,
        @Nullable String mediaType,
        String portal,
        @Nullable String sourceUrl,
        @Nullable String fileName,
        @Nullable Instant fetchedAt,
        @Nullable String body,
        @Nullable Integer year,
        Instant receivedAt,
        byte @Nullable [] content) {

    public static final int VERSION = 1;

    /// The key of the topic: what ties the versions of one page together. Declared body and year, else
    /// portal and address, else portal and content.
    public String sourceKey() {
        if (body != null && year != null) {
            return body + "/" + year;
        }
        return portal + " " + (sourceUrl != null ? sourceUrl : documentId);
    }
}
