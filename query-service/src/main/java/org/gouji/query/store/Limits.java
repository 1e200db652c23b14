package org.gouji.query.store;

/// What a question may cost.
final class Limits {

    /// A query that takes longer is ended by the store.
    static final long QUERY_SECONDS = 5;

    private Limits() {}
}
