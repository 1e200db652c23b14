package org.gouji.contracts.report;

/// Which reader read the report.
public record ReaderInfo(String version) {}
