/// Reports in, findings out.
///
/// Listens to `gouji.reports.parsed`; tells `gouji.reports.validated`. [org.gouji.validate.flow] does that,
/// [org.gouji.validate.check] asks the rules about the current state of a report and of those beside it,
/// [org.gouji.validate.life] tells the lives of the findings from that, [org.gouji.validate.store] keeps it all;
/// the rules themselves are [org.gouji.rules.RuleEngine].
@org.jspecify.annotations.NullMarked
package org.gouji.validate;
