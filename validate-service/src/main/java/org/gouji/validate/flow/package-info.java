/// From a parsed report to its validation. Start with [ValidateReports].
///
/// **In:** `ReportParsed`. **Out:** `ReportValidated`, dead letters.
/// **Must not know:** MongoDB, the rules' subjects.
@org.jspecify.annotations.NullMarked
package org.gouji.validate.flow;
