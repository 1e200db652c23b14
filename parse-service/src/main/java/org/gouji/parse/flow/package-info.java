/// From a received document to a parsed report or a rejection. Start with [ReadDocuments].
///
/// **In:** `DocumentReceived`. **Out:** `ReportParsed`, `DocumentRejected`, dead letters.
/// **Must not know:** MongoDB, the form.
@org.jspecify.annotations.NullMarked
package org.gouji.parse.flow;
