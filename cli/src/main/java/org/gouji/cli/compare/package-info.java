/// `gouji compare`: what changed between two runs of `gouji check --format ndjson`, of two reader versions, say.
///
/// **In:** two outputs. **Out:** for each document the facts, cells and findings that differ, and how many of
/// each kind. Start with [Compare].
@NullMarked
package org.gouji.cli.compare;

import org.jspecify.annotations.NullMarked;
