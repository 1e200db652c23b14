package org.gouji.delivery;

/// Who consumes: its name, which its dead letters' topic carries, too, and the version of the reader, the
/// rules or whatever else makes its results.
public record Consumer(String name, String version) {

    /// The consumer group.
    public String group() {
        return "gouji." + name;
    }
}
