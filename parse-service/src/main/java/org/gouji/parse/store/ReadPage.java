package org.gouji.parse.store;

import org.gouji.contracts.event.ReportParsed;

/// A report that was read, and the page that it was read from: the key under which the versions of one page
/// follow each other.
public record ReadPage(String source, ReportParsed event) {}
