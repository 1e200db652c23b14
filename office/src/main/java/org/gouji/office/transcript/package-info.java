/// What every converter writes: paragraphs and tables as HTML, in the document's order, bounded in length.
@org.jspecify.annotations.NullMarked
package org.gouji.office.transcript;
