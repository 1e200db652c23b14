package org.gouji.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Report;

/// One line of JSON a file.
final class NdjsonPrinter implements Printer {

    private record ReadLine(String file, Report report, List<Finding> findings) {}

    private record RefusedLine(String file, Why rejected) {}

    private record Why(String code, String message) {}

    @Override
    public String print(CheckedFile file) {
        try {
            return Json.MAPPER.writeValueAsString(line(file)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON of " + file.name(), e);
        }
    }

    private static Record line(CheckedFile file) {
        return switch (file) {
            case CheckedFile.Read read ->
                new ReadLine(read.name(), read.report(), read.validation().findings());
            case CheckedFile.Refused(String name, var rejection) ->
                new RefusedLine(name, new Why(rejection.code(), rejection.message()));
        };
    }
}
