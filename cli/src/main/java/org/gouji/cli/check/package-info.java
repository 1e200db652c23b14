/// `gouji check`: the same reader and rules as the services, without any service.
///
/// **In:** files. **Out:** lines for people or for machines, and an exit code. Start with [Check].
@NullMarked
package org.gouji.cli.check;

import org.jspecify.annotations.NullMarked;
