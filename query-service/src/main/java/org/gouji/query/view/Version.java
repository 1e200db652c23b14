package org.gouji.query.view;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.jspecify.annotations.Nullable;

/// Both halves of one version: the report, and what the rules said about it. There is no version of halves that
/// are not of one document and one reader.
public record Version(
        ReportParsed parsed,
        ReportValidated validated,
        @Nullable String traceId) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// Joins two halves; nothing where they do not belong together.
    public static Optional<Version> join(ReportParsed parsed, ReportValidated validated, @Nullable String traceId) {
        return id(parsed).equals(id(validated))
                ? Optional.of(new Version(parsed, validated, traceId))
                : Optional.empty();
    }

    public static String id(ReportParsed event) {
        return id(
                event.report().id(), event.documentId(), event.report().reader().version());
    }

    public static String id(ReportValidated event) {
        return id(
                event.reportId(),
                event.documentId(),
                event.validation().reader().version());
    }

    /// Another document or another reader makes another version of a report.
    private static String id(String report, String document, String reader) {
        return report + "@" + document + "@" + reader;
    }

    public String id() {
        return id(parsed);
    }

    public String report() {
        return parsed.report().id();
    }

    /// Both halves have come this far. One document may be sent twice; the version then stands where the half
    /// that is behind stands.
    public String order() {
        return parsed.order().compareTo(validated.order()) < 0 ? parsed.order() : validated.order();
    }

    /// Where an answer of the rules stands among those about one report: by its version, then by its round.
    public static String place(ReportValidated event) {
        return "%s~%012d".formatted(event.order(), event.round());
    }

    /// Sorts the versions of a report as text: a newer document is greater, of one document the newer reader, and
    /// of one reading the later answer of the rules.
    public String rank() {
        String reader = parsed.report().reader().version();
        String digits = NUMBER.matcher(reader).replaceAll(n -> "%08d".formatted(Long.parseLong(n.group())));
        return "%s~%s~%012d".formatted(order(), digits, validated.round());
    }

    public ReportSummary summary() {
        return ReportSummary.of(parsed.report(), validated.validation(), parsed.documentId(), order());
    }
}
