/// How a report is printed: headings, paragraphs and grids, laid out as text or as HTML.
///
/// **In:** a report as data and a way of printing. **Out:** bytes.
@org.jspecify.annotations.NullMarked
package org.gouji.samples.page;
