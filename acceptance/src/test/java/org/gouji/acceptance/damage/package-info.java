/// Damaged pages, thousands of them: the reader finds the truth or says that it cannot.
///
/// **In:** [org.gouji.samples.damage.DamagedPages]. **Out:** every number that is not the page's, and how much
/// of each layout and each damage is read, in `docs/accuracy.md`.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.damage;
