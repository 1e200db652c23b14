package org.gouji.contracts.event;

import org.gouji.contracts.report.Rejection;

/// A document is no report that can be read. Ordinary, terminal, and nothing is lost: the bytes stay
/// stored under their hash.
public record DocumentRejected(
        int version, String uploadId, String documentId, String order, String portal, Rejection rejection) {

    public static final int VERSION = 1;
}
