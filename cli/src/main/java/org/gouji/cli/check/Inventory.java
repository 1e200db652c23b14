package org.gouji.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Walk;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.around.AlikeTexts;
import org.gouji.rules.around.AlikeTexts.Alike;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.Twin;
import org.jspecify.annotations.Nullable;

/// Which reports lie in many files, and what each of them is beside the others; so little of each that a hundred
/// thousand fit into a small heap. A report itself is read again when it is wanted. The order of the files does not
/// matter.
///
/// Of one body and year there may be one document, as often as one likes. Of two different ones neither is taken for
/// the report of that year, for nobody says which one counts.
final class Inventory {

    private static final byte[] NO_STANDING = {};
    private static final short[] NO_TEXT = {};

    /// No files at all.
    static final Inventory EMPTY = new Inventory(List.of(), 0);

    private final List<Filed> files;
    private final int unread;
    private final Map<Integer, NavigableSet<Alike>> alike;
    private final Map<Long, List<Filed>> twins = new HashMap<>();
    private final Families families;

    private Inventory(List<Filed> found, int unread) {
        this.unread = unread;
        var sorted = distinct(found);
        alike = new AlikeTexts(sorted.stream().map(Filed::text).toList()).atLeast(Resemblance.LEAST);
        files = sorted.stream().map(Filed::withoutText).toList();
        var documents = new HashMap<Long, Filed>();
        for (var file : files) {
            var other = documents.putIfAbsent(file.document(), file);
            if (other != null) {
                twins.computeIfAbsent(file.document(), _ -> new ArrayList<>(List.of(other)))
                        .add(file);
            }
        }
        families = new Families(
                IntStream.range(0, files.size()).filter(this::isOnly).mapToObj(files::get));
    }

    /// Reads everything once. What can be read only once (standard input, a pipe) is left to who checks it.
    static Inventory of(List<Path> paths, ReportReader reader, boolean texts) {
        var documents = new Documents(0);
        var found = new ArrayList<Filed>();
        int unread = 0;
        try (var crew = new Crew<Input, Optional<Filed>>(input -> filed(input, documents, reader, texts))) {
            for (var files = crew.results(new Walk(paths)); files.hasNext(); ) {
                var file = files.next();
                file.ifPresent(found::add);
                unread += file.isEmpty() ? 1 : 0;
            }
        }
        return new Inventory(found, unread);
    }

    private static Optional<Filed> filed(Input input, Documents documents, ReportReader reader, boolean texts) {
        if (!(input instanceof Input.File(Path path)) || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        return documents.open(
                input,
                (name, bytes) -> reader.read(RawDocument.of(bytes, name)) instanceof Reading.Read read
                        ? Optional.of(Filed.of(read.report(), path, texts))
                        : Optional.empty(),
                (_, _) -> Optional.empty());
    }

    /// The same document of the same report is one, wherever it lies.
    private static List<Filed> distinct(List<Filed> found) {
        var distinct = new ArrayList<Filed>();
        for (var file : found.stream().sorted(Filed.ORDER).toList()) {
            if (distinct.isEmpty() || Filed.ORDER.compare(distinct.getLast(), file) != 0) {
                distinct.add(file);
            }
        }
        return distinct;
    }

    /// The one document of a report.
    Optional<Filed> find(String report) {
        var all = documents(report);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private List<Filed> documents(String report) {
        int from = place(report, Long.MIN_VALUE);
        int to = from;
        while (to < files.size() && files.get(to).report().equals(report)) {
            to++;
        }
        return files.subList(from, to);
    }

    private int place(String report, long document) {
        var sought = new Filed(report, document, Path.of(""), NO_STANDING, NO_TEXT);
        int place = Collections.binarySearch(files, sought, Filed.ORDER);
        return place < 0 ? -place - 1 : place;
    }

    private boolean isOnly(int place) {
        String report = files.get(place).report();
        return (place == 0 || !files.get(place - 1).report().equals(report))
                && (place + 1 == files.size() || !files.get(place + 1).report().equals(report));
    }

    /// Other reports that lie here as the same document.
    List<Twin> twins(Report report) {
        return twins.getOrDefault(Filed.document(report), List.of()).stream()
                .filter(file -> !file.report().equals(report.id()))
                .limit(Twin.NAMED)
                .map(file -> Twin.of(file.whole(), report.document().sha256()))
                .toList();
    }

    /// Reports whose text is much like this one's.
    List<Resemblance> alike(Report report) {
        return alike.getOrDefault(place(report.id(), Filed.document(report)), new TreeSet<>()).stream()
                .filter(other -> !files.get(other.place()).report().equals(report.id()))
                .map(other -> Resemblance.of(files.get(other.place()).whole(), other.similarity()))
                .toList();
    }

    /// The reports of the bodies directly below this one.
    List<Standing> children(ReportId of) {
        return families.children(of).stream().map(Filed::whole).toList();
    }

    /// How the figures lie of those that this one is compared with; null where nobody knows who they are.
    @Nullable Peers peers(Standing of) {
        return families.peers(of);
    }

    /// How many reports there are.
    int reports() {
        return (int) files.stream().map(Filed::report).distinct().count();
    }

    /// Files that are no reports.
    int unread() {
        return unread;
    }

    /// The reports of which there are several different documents, where `wanted` asks for the report.
    List<String> doubtful(Predicate<String> wanted) {
        return IntStream.range(0, files.size())
                .filter(place -> !isOnly(place))
                .mapToObj(place -> files.get(place).report())
                .distinct()
                .filter(wanted)
                .toList();
    }

    boolean has(String report) {
        return !documents(report).isEmpty();
    }

    /// About what all this takes in memory.
    long bytes() {
        return files.size() * Filed.HELD;
    }
}
