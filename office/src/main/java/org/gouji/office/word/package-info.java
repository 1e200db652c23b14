/// Word (DOCX, DOC) to transcript: paragraphs and tables in the order of the body.
@org.jspecify.annotations.NullMarked
package org.gouji.office.word;
