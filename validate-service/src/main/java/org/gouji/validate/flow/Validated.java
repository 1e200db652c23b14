package org.gouji.validate.flow;

import java.util.List;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.delivery.Trace;
import org.gouji.validate.store.ReadReport;

/// What the rules said about one version of a report, and about other reports that are compared with it.
record Validated(
        ReadReport read, ReportParsed parsed, ReportValidated event, List<ReportValidated> others, Trace trace) {

    Validated {
        others = List.copyOf(others);
    }

    Validated with(ReportValidated own, List<ReportValidated> more) {
        return new Validated(read, parsed, own, more, trace);
    }
}
