/// The consumer `archive`: keeps the bytes that travelled inside the records, so that every original can
/// be served, whichever way it came.
///
/// **In:** batches of `gouji.documents.received`. **Out:** `raw_documents`, by the store; what cannot be
/// read goes to the dead letters. Nothing here knows HTTP.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest.archive;
