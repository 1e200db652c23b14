/// Lines to typed tables: what stands on the page is aligned with the form's rows, and only then cells
/// are read. Every row and column comes from the form's data.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.table;
