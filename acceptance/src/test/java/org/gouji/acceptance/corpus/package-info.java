/// Many documents, read and checked whole: real ones against what people read in them, generated ones
/// against the truth they were made with.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.corpus;
