/// Numbers as prose writes them: digits, Chinese numerals, 万 and 亿, 余 and 多.
///
/// **In:** a piece of normalised text and a place in it. **Out:** the number that stands there, or none.
/// It does not know what is counted.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.number;
