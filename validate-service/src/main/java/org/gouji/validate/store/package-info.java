/// What this service keeps.
///
/// ```
/// validations  {_id: "<body>/<year>", order, round, documentId, uploadId, verdict, ruleSet, reader, outcomes,
///               findings: ["<finding id>", ...], gone,
///               inputs: [{report, order, document, gone, all}],
///               passes: [{order, stamp, other, document, reader, ruleSet, gone, crashed,
///                         shown: [{id, rule, values, crosses}]}]}
/// findings     {_id: "<finding id>", round, reportId, year, rule, state, firstSeen, lastSeen, history: [...],
///               place, order, documentId, severity, finding: {... without state, firstSeen, lastSeen}}
/// standings    {_id: "<body>/<year>", order, gone, documentId, body, year, above, bands: ["<key>", ...],
///               group: "peers:government-county/2022", lot, sizes: ["<figure>:<size>", ...],
///               standing: "json", print: "json"}
/// ```
///
/// Another edition has all three beside these, with its name behind a dot. They are written here alone, and every
/// write may be repeated and may come late.
///
/// `validations` is about the report's current version; `order` says which that is, `round` counts the writes.
/// A write is refused unless its round is the next one after that which was read before the rules' question was
/// made up ([Validations#write]). `inputs` are the versions of other reports that the rules looked at, `passes`
/// what they showed at every version so far ([org.gouji.validate.life.Pass]).
///
/// `findings` follows from that: lives guarded by `round`, contents (`finding`, `severity`, `documentId`, `order`)
/// by `place`, which is the order and the round that they come from. A document may hold a life and no `finding`
/// for a moment, or for good where a process died: nobody was ever told of such a finding. What people decided
/// about a finding is not here.
///
/// `standings` is each report's current version in a few numbers, by which others find it ([Standings]). Times are
/// those of the raw topic's records, never a clock's.
///
/// `reports`, which parse writes, is read.
///
/// Indexes: `validations` by `inputs.report`; `findings` by `reportId`, by `rule` and `state`, by `state`, falling
/// `year` and `reportId`; `standings` by `documentId`, by `above` and `year`, by `bands` and `_id`, by `group` and
/// `lot`, by `group` and `sizes`.
///
/// **Must not know:** Kafka, the rules' subjects.
@org.jspecify.annotations.NullMarked
package org.gouji.validate.store;
