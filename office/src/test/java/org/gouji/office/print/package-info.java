/// Prints samples as PDF, Word and spreadsheets of our own composing.
@org.jspecify.annotations.NullMarked
package org.gouji.office.print;
