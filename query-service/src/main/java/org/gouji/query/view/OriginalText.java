package org.gouji.query.view;

/// The original as text, into which every source points; `characters` counts code points.
public record OriginalText(String text, String charset, String mediaType, int characters) {}
