/// What a report says: the body, the figures in the tables, the narrative.
///
/// **In:** a [Dice] and a form. **Out:** a report as data. Nothing here knows how it is printed.
@org.jspecify.annotations.NullMarked
package org.gouji.samples.content;
