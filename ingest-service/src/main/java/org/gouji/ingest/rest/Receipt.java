package org.gouji.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.Description;
import org.jspecify.annotations.Nullable;

/// The answer to an upload that is durable.
///
/// @param documentId the SHA-256 of the bytes
/// @param duplicateOf the upload that first brought the same bytes, where that is known
/// @param partition with `offset`: where the record lies on `gouji.documents.received`
/// @param acceptedAt the broker's time of the record, by which versions are ordered
/// @param traceId the trace in which the document is read, checked and shown
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "uploadId",
            "documentId",
            "bytes",
            "status",
            "partition",
            "offset",
            "acceptedAt",
            "traceId",
            "links"
        })
public record Receipt(
        String uploadId,
        String documentId,
        long bytes,
        String status,
        @Nullable String duplicateOf,
        int partition,
        long offset,
        Instant acceptedAt,
        String traceId,
        Links links) {

    /// Where to look next.
    ///
    /// @param upload what became of the upload
    /// @param report the report, when the sender said whose it is and of which year
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = "upload")
    public record Links(URI upload, @Nullable URI report) {}

    static Receipt of(Acceptance acceptance, Description about, URI query) {
        return new Receipt(
                acceptance.uploadId(),
                acceptance.documentId(),
                acceptance.bytes(),
                "accepted",
                acceptance.duplicateOf(),
                acceptance.partition(),
                acceptance.offset(),
                acceptance.acceptedAt(),
                acceptance.traceId(),
                new Links(query.resolve("/v1/uploads/" + acceptance.uploadId()), report(about, query)));
    }

    private static @Nullable URI report(Description about, URI query) {
        if (about.body() == null || about.year() == null) {
            return null;
        }
        return query.resolve("/v1/reports/%s/%d".formatted(segment(about.body()), about.year()));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
