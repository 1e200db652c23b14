/// Text and where it stood: the decoded original, and normalised copies of it whose every character
/// leads back to the original.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.text;
