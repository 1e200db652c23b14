package org.gouji.validate.store;

import org.gouji.contracts.report.Report;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.TextPrint;

/// A report as one document of it was read, and what others compare themselves with.
public record ReadReport(
        String order, String documentId, String uploadId, Report report, Standing standing, TextPrint print) {

    public static ReadReport of(String order, String documentId, String uploadId, Report report) {
        return new ReadReport(order, documentId, uploadId, report, Standing.of(report), TextPrint.of(report));
    }

    public String id() {
        return report.id();
    }

    public Neighbour neighbour() {
        return new Neighbour(id(), order, documentId, false, standing, print);
    }
}
