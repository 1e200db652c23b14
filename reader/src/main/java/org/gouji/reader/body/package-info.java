/// Who reports: title, preface, signatures and prose in, a [org.gouji.contracts.report.Body] out.
///
/// Start with [BodyResolver]. The list of divisions ([Divisions]) decides only what it can prove; where
/// several places fit, all of them are shown and none is chosen.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.body;
