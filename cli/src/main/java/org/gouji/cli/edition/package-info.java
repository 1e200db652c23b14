/// Which editions there are and which one is served: the registry in the store, for the commands that read or
/// change it.
///
/// **In and out:** the collection `editions`. **Must not know:** commands, Kafka.
@NullMarked
package org.gouji.cli.edition;

import org.jspecify.annotations.NullMarked;
