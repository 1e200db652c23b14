package org.gouji.contracts.report;

import java.time.LocalDate;

/// The statistics period as stated, both days included.
public record Period(LocalDate from, LocalDate to) {}
