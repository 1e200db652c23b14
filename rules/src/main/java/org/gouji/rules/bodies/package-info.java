/// Rules that put a report beside those of other bodies, or beside all that the body reported before.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.bodies;
