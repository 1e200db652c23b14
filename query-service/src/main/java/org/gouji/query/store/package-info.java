/// What is kept in MongoDB: collections `report_views` (what is shown), `view_versions` (the halves of every
/// version), `uploads` and `changes`, written by this service alone, each once for every edition; and, only read,
/// `raw_documents`, `findings` (of every edition) and
///
/// ```
/// editions  {_id: "current", edition, before, since, by}      the pointer: which edition is served
///           {_id: "edition:<name>", reader, ruleSet, ...}     one for every edition but the first
/// ```
///
/// What people decided is `reviews`, written here and one for all editions; it is joined with findings when they are
/// read ([Reviews]):
///
/// ```
/// reviews  {_id: "<finding id>", report, year, revision, state, last: "json", decisions: ["json", ...]}
/// ```
///
/// **In and out:** records of `view` and `contracts`. No BSON leaves this package.
@org.jspecify.annotations.NullMarked
package org.gouji.query.store;
