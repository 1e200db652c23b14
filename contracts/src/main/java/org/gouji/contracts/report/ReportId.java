package org.gouji.contracts.report;

/// Which report: a body and a report year. `key()` is `body/year`, the report's id everywhere.
public record ReportId(String body, int year) {

    public String key() {
        return body + "/" + year;
    }

    /// Reads a key back; the year is what follows the last slash.
    public static ReportId parse(String key) {
        int slash = key.lastIndexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("no report id: " + key);
        }
        return new ReportId(key.substring(0, slash), Integer.parseInt(key.substring(slash + 1)));
    }
}
