package org.gouji.query.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.gouji.contracts.report.Rejection;
import org.jspecify.annotations.Nullable;

/// What became of an upload. `report` is the report's id once it was read, `rejection` why it was not read or, for
/// a dead one, what went wrong.
public record UploadView(
        String uploadId,
        @Nullable String documentId,
        Status status,
        @Nullable String report,
        @Nullable Rejection rejection,
        @Nullable String portal,
        @Nullable Instant receivedAt,
        @Nullable String traceId,
        UploadLinks links) {

    /// The stages, each later than the one before; the last two are final.
    public enum Status {
        /// Accepted, and waiting to be read.
        @JsonProperty("accepted")
        ACCEPTED(0),
        /// Read, and waiting for the rules.
        @JsonProperty("parsed")
        PARSED(1),
        /// Put aside for a fault of ours, and to be tried again when that is mended.
        @JsonProperty("dead")
        DEAD(2),
        /// Shown with its findings, or overtaken by a newer version that is.
        @JsonProperty("published")
        PUBLISHED(3),
        /// No report that can be read.
        @JsonProperty("rejected")
        REJECTED(3);

        private final int rank;

        Status(int rank) {
            this.rank = rank;
        }

        /// A later stage is never replaced by an earlier one, nor a final one by the other.
        public int rank() {
            return rank;
        }
    }

    /// Where the upload and its report are found.
    public record UploadLinks(String self, @Nullable String report) {

        public static UploadLinks of(String uploadId, @Nullable String report) {
            return new UploadLinks("/v1/uploads/" + uploadId, report == null ? null : "/v1/reports/" + report);
        }
    }
}
