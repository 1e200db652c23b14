package org.gouji.query.rest;

import org.jspecify.annotations.Nullable;

/// Who decides. Nobody is authenticated, so it is whoever the request names; this is the one place to ask for the
/// caller once somebody is.
final class Author {

    private static final int LONGEST = 100;

    private Author() {}

    static String of(ReviewRequest request) {
        @Nullable String by = Parameters.words("by", request.by(), LONGEST);
        if (by == null) {
            throw Problems.badParameter("by", "must say who decides", "必须写明由谁决定");
        }
        return by.strip();
    }
}
