/// `gouji reprocess`: results of another reader or rule set beside the stored ones, what differs, and the switch.
///
/// ```
/// Rehearse ─▶ parse and validate under another edition's name ─▶ Diff ─▶ Switch (one write) ─▶ back (one write)
/// ```
///
/// **In:** offsets of the broker, and the views that query keeps of each edition, both only read. **Out:** text,
/// NDJSON or CSV; the pointer and the registry in the collection `editions`, written here alone. Start with
/// [Reprocess].
@NullMarked
package org.gouji.cli.reprocess;

import org.jspecify.annotations.NullMarked;
