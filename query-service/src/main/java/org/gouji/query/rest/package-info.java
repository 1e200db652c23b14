/// What is answered over HTTP. Lists, one report, its original, its findings; drafts are checked, not stored.
///
/// **In:** requests, of which only known parameters with known values are let in ([KnownParameters], [WireValues]).
/// **Out:** records of `view`; every error is `application/problem+json` with a stable `code` ([Problems]).
@org.jspecify.annotations.NullMarked
package org.gouji.query.rest;
