/// What is shown: plain records, and the join that makes them. Start with [Version] and [ReportView].
///
/// **Must not know:** Quarkus, Kafka, MongoDB.
@org.jspecify.annotations.NullMarked
package org.gouji.query.view;
