package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.rules.Case;

/// 收到 may mean the new applications, or those carried in as well.
final class Received {

    private Received() {}

    /// What the claim may count: with what was carried in, by the text and by the table, or without it.
    static List<BigDecimal> withCarriedIn(Claim received, Case report) {
        var values = new ArrayList<BigDecimal>();
        for (var claim : report.report().claims()) {
            if (claim.metric().equals(Metric.CARRIED_IN)) {
                values.add(received.value().add(claim.value()));
                values.add(received.value().subtract(claim.value()));
            }
        }
        var sheet = report.sheet();
        if (sheet != null) {
            // Before 2019 the form had no row for what was carried in.
            Counterparts.of(sheet.plan()).of(Metric.CARRIED_IN).stream()
                    .map(cells -> cells[0])
                    .filter(sheet::whole)
                    .map(cell -> BigDecimal.valueOf(sheet.value(cell)))
                    .forEach(carried -> {
                        values.add(received.value().add(carried));
                        values.add(received.value().subtract(carried));
                    });
        }
        return values;
    }
}
