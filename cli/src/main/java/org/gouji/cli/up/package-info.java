/// Everything on one machine: the broker, the store and the four services as child processes, and the samples in them.
///
/// **In:** ports and servers from the environment, a data folder. **Out:** a running system, and lines about it.
/// Read [Up] first, then [Crew]. Knows the services by their ports and addresses only.
@NullMarked
package org.gouji.cli.up;

import org.jspecify.annotations.NullMarked;
