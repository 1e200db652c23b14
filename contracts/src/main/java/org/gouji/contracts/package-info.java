/// What crosses a boundary: the official forms as data, the report that was read, the findings made
/// about it, and the events between the services. Records without behaviour beyond what they hold.
///
/// **Must not know:** Quarkus, Kafka, MongoDB, HTTP.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts;
