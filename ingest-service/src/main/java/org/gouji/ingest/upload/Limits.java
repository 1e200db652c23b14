package org.gouji.ingest.upload;

import java.nio.file.Path;
import java.time.Duration;

/// What one upload may take.
///
/// @param upload bytes of one document
/// @param patience how long an upload may take before its pace is looked at
/// @param bytesPerSecond the slowest pace after that
/// @param spool the folder for what is too big for memory
public record Limits(long upload, Duration patience, long bytesPerSecond, Path spool) {

    /// Whether an upload that has brought `bytes` in this time is too slow to wait for.
    boolean tooSlow(long bytes, Duration taken) {
        return taken.minus(patience).toMillis() > bytes * 1000 / bytesPerSecond;
    }
}
