/// The documents about the code, held against the code.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.docs;
