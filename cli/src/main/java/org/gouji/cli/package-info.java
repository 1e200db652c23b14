/// The command line: [Main] and one package for each larger command.
///
/// **In:** arguments, files, the environment. **Out:** lines and an exit code. Knows the services only by HTTP.
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
