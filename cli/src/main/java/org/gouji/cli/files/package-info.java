/// Files named on the command line: folders walked, progress shown.
///
/// **In:** paths. **Out:** files, one after the other, in an order that never changes. Start with [Walk].
@NullMarked
package org.gouji.cli.files;

import org.jspecify.annotations.NullMarked;
