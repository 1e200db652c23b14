/// The rules asked about the current state of reports and of those beside them. Start with [CheckReports].
///
/// **In:** reports as they were read, and reports that are gone. **Out:** what the rules say of each and of every
/// other report that is compared with one of them, kept and to be told.
/// **Must not know:** Kafka, the rules' subjects.
@org.jspecify.annotations.NullMarked
package org.gouji.validate.check;
