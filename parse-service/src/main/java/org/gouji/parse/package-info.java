/// Documents in, reports out.
///
/// Listens to `gouji.documents.received`; tells `gouji.reports.parsed` or `gouji.documents.rejected`.
/// [org.gouji.parse.flow] does that, [org.gouji.parse.store] keeps the reports; the reading itself is
/// [org.gouji.reader.ReportReader].
@org.jspecify.annotations.NullMarked
package org.gouji.parse;
