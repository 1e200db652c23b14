/// A real Kafka broker and a MongoDB-compatible store in one JVM, on loopback.
///
/// **In:** folders and ports. **Out:** addresses that any Kafka or MongoDB client understands. For a first run and for
/// tests; it knows nothing of reports, topics or collections.
@NullMarked
package org.gouji.local;

import org.jspecify.annotations.NullMarked;
