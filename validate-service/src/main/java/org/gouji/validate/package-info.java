/// Reports in, findings out.
///
/// Listens to `gouji.reports.parsed`; tells `gouji.reports.validated`. [org.gouji.validate.flow] does that,
/// [org.gouji.validate.store] keeps the findings; the rules themselves are [org.gouji.rules.RuleEngine].
@org.jspecify.annotations.NullMarked
package org.gouji.validate;
