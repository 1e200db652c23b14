/// Sentences in, claims out: every figure that the narrative states, with what it counts, its quotation
/// and its place.
///
/// Start with [ClaimReader]. Dates, document numbers, articles, time limits and telephone numbers are no
/// claims. Where the words leave open what is counted, the metric is `figure`: a wrong metric is worse.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.claim;
