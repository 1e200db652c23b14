/// Rules about table 2, proactive disclosure.
///
/// **In:** a [org.gouji.rules.Case]. **Out:** a [org.gouji.rules.Tally]. One class is one question.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.proactive;
