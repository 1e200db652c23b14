/// Looking for wordings in prose.
///
/// **In:** a text and a [Search]. **Out:** where the wording stands, just as its regular expression finds it, without
/// the price of asking the expression at every character. It does not know what the wordings mean.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.search;
