/// Uploads over HTTP: one raw body each, a receipt for each that is durable, a problem with a stable
/// code for each that is not.
///
/// **In:** requests. **Out:** [Receipt] or `application/problem+json`. Nothing here knows how records or
/// documents are stored.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest.rest;
