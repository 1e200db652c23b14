/// One page model for every format and layout: lines in the page's order, each with the pieces (cells)
/// that stand on it. A new layout is a new way to see pieces; nothing behind this package changes.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.page;
