package org.gouji.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.cli.check.Inventory.Filed;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.around.TextPrint;
import org.gouji.rules.around.Twin;
import org.jspecify.annotations.Nullable;

/// Puts beside a report what lies in other files: the body's report of the year before, the same document under
/// another report, texts that are much alike.
///
/// @param inputs the files that are checked; null where there is only one
/// @param previous the folder of earlier reports, which counts before the files that are checked
record Neighbours(@Nullable Inventory inputs, Inventory previous, ReportReader reader)
        implements Function<Report, Dossier> {

    @Override
    public Dossier apply(Report report) {
        return new Dossier(report, lastYear(report), around(report));
    }

    private @Nullable Report lastYear(Report report) {
        long key = Filed.keyOf(report.body().id(), report.year() - 1);
        var shelves = previous.has(key) ? Stream.of(previous) : Stream.ofNullable(inputs);
        return shelves.flatMap(shelf -> shelf.find(key).stream())
                .flatMap(file -> read(file).stream())
                .findFirst()
                .orElse(null);
    }

    private Surroundings around(Report report) {
        if (inputs == null) {
            return Surroundings.UNKNOWN;
        }
        var twins = read(inputs.twins(report)).map(Twin::of).toList();
        var alike = read(inputs.alike(report))
                .flatMap(other -> resemblance(report, other).stream())
                .toList();
        return Surroundings.UNKNOWN.withTwins(twins).withAlike(alike);
    }

    private static Optional<Resemblance> resemblance(Report report, Report other) {
        var common = TextPrint.common(report, other);
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resemblance(
                        other.id(), other.body().id(), other.body().name(), other.year(), common.getAsDouble()));
    }

    private Stream<Report> read(List<Filed> files) {
        return files.stream().map(this::read).flatMap(Optional::stream);
    }

    /// Empty where the file is no longer what it was.
    Optional<Report> read(Filed file) {
        try {
            var document =
                    RawDocument.of(Files.readAllBytes(file.path()), file.path().toString());
            return reader.read(document) instanceof Reading.Read read && isStill(file, read.report())
                    ? Optional.of(read.report())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isStill(Filed file, Report report) {
        return Filed.keyOf(report.body().id(), report.year()) == file.key()
                && Filed.document(report) == file.document();
    }

    /// The reports of which there are several different documents: of the earlier ones all, of those that are checked
    /// the ones that another year would be compared with.
    List<String> doubtful() {
        var ours = inputs;
        var checked = ours == null ? List.<Filed>of() : ours.doubtful(key -> ours.has(key + 1) && !previous.has(key));
        return Stream.concat(previous.doubtful(_ -> true).stream(), checked.stream())
                .flatMap(file -> read(file).stream())
                .map(Report::id)
                .sorted()
                .toList();
    }

    /// About what is held in memory.
    long bytes() {
        return previous.bytes() + (inputs == null ? 0 : inputs.bytes());
    }
}
