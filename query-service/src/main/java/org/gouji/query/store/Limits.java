package org.gouji.query.store;

/// What a question may cost.
final class Limits {

    /// A query that takes longer is ended by the store.
    static final long QUERY_SECONDS = 5;

    /// So many versions of one report are listed; older ones are not.
    static final int VERSIONS = 200;

    private Limits() {}
}
