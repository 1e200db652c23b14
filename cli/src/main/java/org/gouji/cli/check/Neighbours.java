package org.gouji.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.around.TextPrint;
import org.jspecify.annotations.Nullable;

/// Puts beside a report what lies in other files, as the services put beside it what they store: the body's reports of
/// the years before, the same document under another report, texts that are much alike, the reports of the bodies
/// below and those of like bodies.
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
        return earlier(report, 1).flatMap(this::read).orElse(null);
    }

    /// The one document of the body's report of so many years before.
    private Optional<Filed> earlier(Report report, int years) {
        String wanted = new ReportId(report.body().id(), report.year() - years).key();
        var shelves = previous.has(wanted) ? Stream.of(previous) : Stream.ofNullable(inputs);
        return shelves.flatMap(shelf -> shelf.find(wanted).stream()).findFirst();
    }

    private Surroundings around(Report report) {
        if (inputs == null && previous.reports() == 0) {
            return Surroundings.UNKNOWN;
        }
        var earlier = Surroundings.UNKNOWN.withEarlier(IntStream.rangeClosed(1, Surroundings.YEARS)
                .mapToObj(years -> earlier(report, years))
                .flatMap(Optional::stream)
                .map(Filed::whole)
                .toList());
        return inputs == null ? earlier : among(report, inputs, earlier);
    }

    private static Surroundings among(Report report, Inventory inputs, Surroundings earlier) {
        var standing = Standing.of(report);
        return earlier.withTwins(inputs.twins(report))
                .withAlike(TextPrint.tells(report) ? inputs.alike(report) : null)
                .withPeers(inputs.peers(standing))
                .withChildren(standing.scope() == Scope.WHOLE ? inputs.children(ReportId.parse(report.id())) : null);
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
        return report.id().equals(file.report()) && Filed.document(report) == file.document();
    }

    /// The reports of which there are several different documents: of the earlier ones all, of those that are checked
    /// the ones that another year would be compared with.
    List<String> doubtful() {
        var ours = inputs;
        var checked = ours == null
                ? List.<String>of()
                : ours.doubtful(report -> ours.has(yearAfter(report)) && !previous.has(report));
        return Stream.concat(previous.doubtful(_ -> true).stream(), checked.stream())
                .sorted()
                .toList();
    }

    private static String yearAfter(String report) {
        var id = ReportId.parse(report);
        return new ReportId(id.body(), id.year() + 1).key();
    }

    /// About what is held in memory.
    long bytes() {
        return previous.bytes() + (inputs == null ? 0 : inputs.bytes());
    }
}
