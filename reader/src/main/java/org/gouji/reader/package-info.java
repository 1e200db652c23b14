/// Plain Java: bytes in, report out. Start with [ReportReader].
///
/// **Must not know:** Quarkus, Kafka, MongoDB, the clock, the network.
@org.jspecify.annotations.NullMarked
package org.gouji.reader;
