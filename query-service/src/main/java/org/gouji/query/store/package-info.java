/// What is kept in MongoDB: collections `report_views` (what is shown), `view_versions` (the halves of every
/// version), `uploads` and `changes`, all written by this service alone; and `raw_documents`, only read.
///
/// **In and out:** records of `view` and `contracts`. No BSON leaves this package.
@org.jspecify.annotations.NullMarked
package org.gouji.query.store;
