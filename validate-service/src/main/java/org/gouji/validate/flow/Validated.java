package org.gouji.validate.flow;

import org.gouji.contracts.event.ReportValidated;
import org.gouji.delivery.Trace;

/// What the rules said about one version of a report. `key` is the body's id.
record Validated(String key, ReportValidated event, Trace trace) {

    Validated with(ReportValidated other) {
        return new Validated(key, other, trace);
    }
}
