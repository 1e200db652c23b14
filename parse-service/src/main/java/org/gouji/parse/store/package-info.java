/// What this service keeps, and where it finds the originals.
///
/// ```
/// reports          {_id: "<body>/<year>", order, documentId, uploadId, source, reader, report: {...}}
///                  {_id: "<body>/<year>", order, gone: true}
/// report_versions  {_id: "<body>/<year>@<documentId>@<reader version>", reportId, order, documentId, uploadId,
///                   source, reader, report: {...}}
/// sources          {_id: "<source key>", order, report, documentId, before: {report, documentId}}
/// ```
///
/// Another edition has all three beside these, with its name behind a dot. They are written here alone. `order` sorts
/// versions as text and guards every write: what is later wins, whatever comes when. Indexes: `report_versions` by
/// `reportId` and falling `order`, and by `documentId`.
///
/// `sources` says as which report each page was last read ([Sources]). Where a page's new version, or a new reading
/// of it, is another report, the one before is `gone`: unless that was the body's report of an earlier year and the
/// page shows another document now (many pages always show the latest report), or another page was read as that
/// report, too.
///
/// Originals are read from `raw_documents` and `raw_documents.chunks`, which ingest writes.
///
/// **Must not know:** Kafka, what a report says.
@org.jspecify.annotations.NullMarked
package org.gouji.parse.store;
