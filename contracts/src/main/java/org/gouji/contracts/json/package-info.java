/// The one JSON dialect of the system: on topics, in the store, over HTTP and on the command line.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts.json;
