/// `gouji upload`: files to the ingest service, each with a receipt that survives a crash.
///
/// **In:** files, an address. **Out:** receipts in a file, an exit code. Start with [Upload].
@NullMarked
package org.gouji.cli.upload;

import org.jspecify.annotations.NullMarked;
