/// Rules about the document as a whole: its sections, dates, form and body.
///
/// **In:** a [org.gouji.rules.Case]. **Out:** a [org.gouji.rules.Tally]. One class is one question.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.document;
