/// Rules that put a report beside the body's report of the year before.
@org.jspecify.annotations.NullMarked
package org.gouji.rules.years;
