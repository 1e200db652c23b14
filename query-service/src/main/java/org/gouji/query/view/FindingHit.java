package org.gouji.query.view;

import org.gouji.contracts.finding.Finding;
import org.jspecify.annotations.Nullable;

/// A finding in a list, with the report it belongs to.
public record FindingHit(String report, @Nullable String name, Finding finding) {}
