package org.gouji.contracts.report;

/// Why a document is not read. `code` is stable; the two messages are for people.
public record Rejection(String code, String message, String messageZh) {

    /// No bytes, or only white space.
    public static final String EMPTY = "empty";

    /// Bytes that are neither text nor a format that is known.
    public static final String BINARY = "binary";

    /// More bytes than a report has.
    public static final String TOO_LARGE = "too-large";

    public static final String CHARSET = "charset";

    /// Neither the sections nor the tables of an annual report.
    public static final String NOT_A_REPORT = "not-an-annual-report";

    /// An annual report of no year that can be told.
    public static final String YEAR_UNKNOWN = "year-unknown";

    /// A format that is known and not read.
    public static final String UNSUPPORTED_FORMAT = "unsupported-format";

    /// Pictures of pages: their characters would have to be recognised first.
    public static final String NEEDS_OCR = "needs-ocr";

    /// The page only leads to the report, which is a file of its own. The message names the links.
    public static final String ATTACHMENT_ONLY = "attachment-only";

    /// A password is needed to open it.
    public static final String ENCRYPTED = "encrypted";

    /// The bytes say what format they are, and are not well formed in it.
    public static final String DAMAGED_FILE = "damaged-file";

    /// Unpacks to more pages, cells, characters or memory than any report needs.
    public static final String TOO_COMPLEX = "too-complex";

    /// Its format takes longer to take apart than a document is given.
    public static final String TIMED_OUT = "timed-out";

    public static final String LIMIT = "limit-exceeded";
}
