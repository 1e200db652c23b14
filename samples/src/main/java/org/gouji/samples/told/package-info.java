/// Narratives composed of many wordings over true tables, and the same with one number changed: for
/// measuring what is read of a text and what the rules say of it.
@NullMarked
package org.gouji.samples.told;

import org.jspecify.annotations.NullMarked;
