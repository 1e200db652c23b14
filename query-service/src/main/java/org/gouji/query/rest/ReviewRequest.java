package org.gouji.query.rest;

import org.jspecify.annotations.Nullable;

/// What a person wants to decide about a finding: `state` is accepted, contested or open; `comment` says why, and
/// `by` who decides.
public record ReviewRequest(
        @Nullable String state,
        @Nullable String comment,
        @Nullable String by) {}
