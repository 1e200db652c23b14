/// From bytes received to a record appended.
///
/// **In:** [org.gouji.ingest.upload.Content]. **Out:** a `DocumentReceived` on its topic, and where it lies
/// there. Read [AcceptDocument] first. Nothing here knows HTTP.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest.flow;
