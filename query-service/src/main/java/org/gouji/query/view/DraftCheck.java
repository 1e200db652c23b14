package org.gouji.query.view;

import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.report.Report;

/// What reader and rules say about a draft; nothing of it is stored.
public record DraftCheck(Report report, ValidationInfo validation, List<Finding> findings, String text) {

    public static DraftCheck of(Report report, Validation validation, String text) {
        return new DraftCheck(report, ValidationInfo.of(validation), validation.findings(), text);
    }
}
