/// The generator keeps its promises, and the committed samples are read as expected.
@org.jspecify.annotations.NullMarked
package org.gouji.samples;
