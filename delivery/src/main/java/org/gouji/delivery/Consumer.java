package org.gouji.delivery;

/// Who consumes: its name (also its group's, and in its dead letters' topic) and the version of the
/// reader, the rules or whatever else makes its results.
public record Consumer(String name, String version) {}
