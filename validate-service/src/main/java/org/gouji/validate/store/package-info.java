/// What this service keeps.
///
/// ```
/// validations  {_id: "<body>/<year>", order, documentId, uploadId, verdict, ruleSet, reader, outcomes,
///               findings: ["<finding id>", ...]}
/// findings     {_id: "<finding id>", order, reportId, documentId, rule, severity, firstSeen, lastSeen, state,
///               finding: {... without state, firstSeen, lastSeen}}
/// ```
///
/// Another edition has both beside these, with its name behind a dot. Both are written here alone, and every write may
/// be repeated and may come late. `order` guards what is
/// current. `firstSeen` is the least and `lastSeen` the greatest time of all versions that showed the finding;
/// times are those of the raw topic's records, never a clock's. A finding whose `order` lies before its
/// report's is not shown by the current version, and so `fixed`: whatever the order in which versions
/// came, the same is stored in the end.
///
/// Indexes: `findings` by `reportId` and `order`, and by `rule`.
///
/// **Must not know:** Kafka, the rules' subjects.
@org.jspecify.annotations.NullMarked
package org.gouji.validate.store;
