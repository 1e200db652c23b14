/// The six statutory sections (条例 art. 50): where each begins on the page, and what stands in it.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.section;
