package org.gouji.contracts.report;

/// Why a document is not read. `code` is stable; the two messages are for people.
public record Rejection(String code, String message, String messageZh) {

    public static final String EMPTY = "empty";
    public static final String BINARY = "binary";
    public static final String TOO_LARGE = "too-large";
    public static final String CHARSET = "charset";
    public static final String NOT_A_REPORT = "not-an-annual-report";
    public static final String YEAR_UNKNOWN = "year-unknown";
    public static final String UNSUPPORTED_FORMAT = "unsupported-format";
    public static final String NEEDS_OCR = "needs-ocr";
    public static final String LIMIT = "limit-exceeded";
}
