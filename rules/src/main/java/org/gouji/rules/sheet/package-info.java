/// A report's tables laid out for checking: cells numbered in the form's order, equations evaluated once.
///
/// **In:** a form, a report. **Out:** numbers, which equations hold, and which single cell explains several
/// broken ones. It knows no rule.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.sheet;
