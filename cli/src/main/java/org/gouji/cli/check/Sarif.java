package org.gouji.cli.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of SARIF 2.1.0 that we write, under their names there
/// (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/>).
final class Sarif {

    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    static final String VERSION = "2.1.0";

    private Sarif() {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Descriptor> rules) {}

    record Descriptor(
            String id, Text shortDescription, Text fullDescription, Text help, Configuration defaultConfiguration) {}

    record Configuration(Level level) {}

    record Text(String text) {}

    /// `kind` is `fail` for what is wrong and `informational` for what is worth knowing, which has no level.
    record Result(
            String ruleId,
            String kind,
            Level level,
            Text message,
            List<Location> locations,
            @Nullable List<Location> relatedLocations,
            @Nullable Map<String, String> partialFingerprints,
            @Nullable Map<String, Object> properties) {}

    /// In a file, or (`logicalLocations`) in a report that lies we know not where.
    record Location(
            @Nullable Integer id,
            @Nullable Physical physicalLocation,
            @Nullable List<Logical> logicalLocations,
            @Nullable Text message) {}

    record Logical(String fullyQualifiedName, String kind) {}

    record Physical(Artifact artifactLocation, @Nullable Region region) {}

    record Artifact(String uri) {}

    /// Lines and columns from one, the end column behind the last character; offsets from nought. All in
    /// code points, as the run's `columnKind` says.
    record Region(
            int startLine, int startColumn, int endLine, int endColumn, int charOffset, int charLength, Text snippet) {}

    record Invocation(boolean executionSuccessful) {}

    enum Level {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("note")
        NOTE,
        @JsonProperty("none")
        NONE
    }
}
