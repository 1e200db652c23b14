package org.gouji.reader.text;

/// A paragraph of prose in its normal form: simplified script, glosses stripped, widths folded, no page
/// chrome. `section` is the statutory section it stands in, 0 for title and preface.
public record Passage(int section, MappedText text) {}
