/// What is known of other reports when one is checked: small plain values that a store can keep.
///
/// **In:** reports. **Out:** [Standing], [TextPrint], [Twin], and what is made of many: [Peers], [Resemblance].
/// Whoever has the other reports (a store, a command line) puts them together as [Surroundings]; nothing here
/// looks for them.
@NullMarked
package org.gouji.rules.around;

import org.jspecify.annotations.NullMarked;
