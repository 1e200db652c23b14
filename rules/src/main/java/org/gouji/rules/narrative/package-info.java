/// Rules about what the text claims, in itself and against the tables.
///
/// **In:** a [org.gouji.rules.Case]. **Out:** a [org.gouji.rules.Tally]. One class is one question.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.narrative;
