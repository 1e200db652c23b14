package org.gouji.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list. `next` is the cursor of the part after it, absent at the end.
public sealed interface Page<T> {

    List<T> items();

    @Nullable String next();

    /// Reports.
    record Reports(List<ReportSummary> items, @Nullable String next) implements Page<ReportSummary> {
        public Reports {
            items = List.copyOf(items);
        }
    }

    /// Findings.
    record Findings(List<FindingHit> items, @Nullable String next) implements Page<FindingHit> {
        public Findings {
            items = List.copyOf(items);
        }
    }

    /// Changes. The feed has no end: `next` is always there, and is to be asked again. `edition` is the set of
    /// results that is shown; `switched` says that the cursor belongs to another one: whoever follows the feed
    /// forgets what it told so far, for everything is told anew from here.
    record Changes(List<Change> items, @Nullable String next, String edition, boolean switched)
            implements Page<Change> {
        public Changes {
            items = List.copyOf(items);
        }
    }
}
