package org.gouji.query.view;

import java.time.Instant;
import org.gouji.contracts.finding.Verdict;

/// Something new is shown: a version of a report, or new findings about it. `number` counts from 1 without gaps.
public record Change(
        long number, String report, String documentId, Verdict verdict, SeverityCounts findings, Instant updated) {}
