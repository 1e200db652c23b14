package org.gouji.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Walk;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;

/// Reports of earlier years, to put the one of the year before beside a report. Held are their ids and where
/// they lie; a report is read again when it is wanted.
///
/// Two different documents of one body and year: neither is taken, for nobody says which one counts.
final class Previous implements Function<Report, Dossier> {

    private final Map<String, Path> files = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private int unread;

    private final ReportReader reader;

    private Previous(ReportReader reader) {
        this.reader = reader;
    }

    /// Reads all of a folder once, to learn whose reports lie in it.
    static Previous of(Path folder, ReportReader reader) {
        var previous = new Previous(reader);
        try (var crew = new Crew<Input, Known>(previous::known)) {
            crew.results(new Walk(List.of(folder))).forEachRemaining(previous::add);
        }
        return previous;
    }

    @Override
    public Dossier apply(Report report) {
        String lastYear = new ReportId(report.body().id(), report.year() - 1).key();
        return new Dossier(
                report,
                Optional.ofNullable(files.get(lastYear)).flatMap(this::read).orElse(null));
    }

    int reports() {
        return files.size();
    }

    /// Files that are no reports.
    int unread() {
        return unread;
    }

    /// The ids for which there are several documents.
    Set<String> doubtful() {
        return Set.copyOf(doubtful);
    }

    private void add(Known known) {
        if (known.id().isEmpty()) {
            unread += known.file() ? 1 : 0;
            return;
        }
        String id = known.id().get();
        if (doubtful.contains(id)) {
            return;
        }
        Path other = files.putIfAbsent(id, known.path());
        if (other != null && !same(other, known.path())) {
            doubtful.add(id);
            files.remove(id);
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Report> read(Path path) {
        try {
            boolean fits = Files.size(path) <= CheckFile.MOST_BYTES;
            return fits
                            && reader.read(RawDocument.of(Files.readAllBytes(path), path.toString()))
                                    instanceof Reading.Read read
                    ? Optional.of(read.report())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Known known(Input input) {
        if (!(input instanceof Input.File(Path path))) {
            return new Known(input.path(), false, Optional.empty());
        }
        try {
            return new Known(path, true, read(path).map(Report::id));
        } catch (RuntimeException e) {
            return new Known(path, true, Optional.empty());
        }
    }

    private record Known(Path path, boolean file, Optional<String> id) {}
}
