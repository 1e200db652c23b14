package org.gouji.cli.upload;

import com.fasterxml.jackson.databind.JsonNode;

/// What became of one file.
sealed interface Outcome {

    /// Durably taken; `receipt` is the service's answer.
    record Accepted(JsonNode receipt) implements Outcome {}

    /// There is a receipt from an earlier run.
    record Known() implements Outcome {}

    /// The service does not want it; sending it again would not help.
    record Refused(String code, String why) implements Outcome {}

    /// The file could not be read.
    record Unreadable(String why) implements Outcome {}

    /// The address did not answer, or not with anything that helps, however often we asked.
    record Unreachable(String why) implements Outcome {}
}
