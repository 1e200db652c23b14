package org.gouji.contracts.event;

/// The topics' names. A consumer's dead letters go to `<topic>.<consumer>.dead`.
public final class Topics {

    public static final String DOCUMENTS_RECEIVED = "gouji.documents.received";
    public static final String REPORTS_PARSED = "gouji.reports.parsed";
    public static final String REPORTS_VALIDATED = "gouji.reports.validated";
    public static final String DOCUMENTS_REJECTED = "gouji.documents.rejected";

    private Topics() {}

    public static String dead(String topic, String consumer) {
        return topic + "." + consumer + ".dead";
    }
}
