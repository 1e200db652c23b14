/// What this service keeps, and where it finds the originals.
///
/// ```
/// reports          {_id: "<body>/<year>", order, documentId, uploadId, reader, report: {...}}
/// report_versions  {_id: "<body>/<year>@<documentId>@<reader version>", reportId, order, documentId, uploadId,
///                   reader, report: {...}}
/// ```
///
/// Another edition has both beside these, with its name behind a dot. Both are written here alone. `order` sorts
/// versions as text and guards every write: what is later wins,
/// whatever comes when. Indexes: `report_versions` by `reportId` and falling `order`, and by `documentId`.
/// Originals are read from `raw_documents` and `raw_documents.chunks`, which ingest writes.
///
/// **Must not know:** Kafka, what a report says.
@org.jspecify.annotations.NullMarked
package org.gouji.parse.store;
