/// Sentences to claims.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.claim;
