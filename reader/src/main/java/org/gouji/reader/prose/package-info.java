/// The narrative: paragraphs apart from tables and page chrome.
@org.jspecify.annotations.NullMarked
package org.gouji.reader.prose;
