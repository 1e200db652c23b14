package org.gouji.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Walk;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.around.AlikeTexts;
import org.gouji.rules.around.TextPrint;

/// Which reports lie in many files, and which of them look alike; so little of each that a hundred thousand fit into a
/// small heap. A report itself is read again when it is wanted.
///
/// Of one body and year there may be one document, as often as one likes. Of two different ones neither is taken for
/// the report of that year, for nobody says which one counts.
final class Inventory {

    /// Texts with less in common are not looked at again; the rule has its own bound, above this one.
    private static final double ALIKE = 0.6;

    /// Bytes that a file takes here, at most as long as texts are compared.
    private static final long HELD = 512;

    private static final short[] NO_TEXT = {};
    private static final Comparator<Filed> ORDER =
            Comparator.comparingLong(Filed::key).thenComparingLong(Filed::document);

    /// No files at all.
    static final Inventory EMPTY = new Inventory(List.of(), 0);

    private final List<Filed> files;
    private final int unread;
    private final Map<Integer, NavigableSet<Integer>> alike;
    private final Map<Long, List<Filed>> twins = new HashMap<>();

    /// A file with a report: which one, which document (the beginning of its SHA-256), and what its text looks like.
    record Filed(long key, long document, Path path, short[] text) {

        /// The key of the body's report of the year before is one less.
        static long keyOf(String body, int year) {
            long hash = 0;
            for (int i = 0; i < body.length(); i++) {
                hash = (hash + body.charAt(i)) * 0x5851F42D4C957F2DL;
                hash ^= hash >>> Integer.SIZE;
            }
            return hash + year;
        }

        static Filed of(Report report, Path path, boolean texts) {
            return new Filed(
                    keyOf(report.body().id(), report.year()),
                    document(report),
                    path,
                    texts ? TextPrint.of(report).hashes() : NO_TEXT);
        }

        static long document(Report report) {
            return Long.parseUnsignedLong(report.document().sha256(), 0, Long.BYTES * 2, 16);
        }

        Filed withoutText() {
            return new Filed(key, document, path, NO_TEXT);
        }
    }

    private Inventory(List<Filed> found, int unread) {
        this.unread = unread;
        var sorted = distinct(found);
        alike = new AlikeTexts(sorted.stream().map(Filed::text).toList()).atLeast(ALIKE);
        files = sorted.stream().map(Filed::withoutText).toList();
        var documents = new HashMap<Long, Filed>();
        for (var file : files) {
            var other = documents.putIfAbsent(file.document(), file);
            if (other != null) {
                twins.computeIfAbsent(file.document(), _ -> new ArrayList<>(List.of(other)))
                        .add(file);
            }
        }
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
        for (var file : found.stream().sorted(ORDER).toList()) {
            if (distinct.isEmpty() || ORDER.compare(distinct.getLast(), file) != 0) {
                distinct.add(file);
            }
        }
        return distinct;
    }

    /// The one document of a report.
    Optional<Filed> find(long key) {
        var all = documents(key);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private List<Filed> documents(long key) {
        int from = place(key, Long.MIN_VALUE);
        int to = from;
        while (to < files.size() && files.get(to).key() == key) {
            to++;
        }
        return files.subList(from, to);
    }

    private int place(long key, long document) {
        int place = Collections.binarySearch(files, new Filed(key, document, Path.of(""), NO_TEXT), ORDER);
        return place < 0 ? -place - 1 : place;
    }

    /// Files of the same document under other reports.
    List<Filed> twins(Report report) {
        long key = Filed.keyOf(report.body().id(), report.year());
        return twins.getOrDefault(Filed.document(report), List.of()).stream()
                .filter(file -> file.key() != key)
                .toList();
    }

    /// Files whose text is much like this report's.
    List<Filed> alike(Report report) {
        long key = Filed.keyOf(report.body().id(), report.year());
        return alike.getOrDefault(place(key, Filed.document(report)), new TreeSet<>()).stream()
                .map(files::get)
                .filter(file -> file.key() != key)
                .toList();
    }

    /// How many reports there are.
    int reports() {
        return (int) files.stream().mapToLong(Filed::key).distinct().count();
    }

    /// Files that are no reports.
    int unread() {
        return unread;
    }

    /// One file of each report of which there are several different documents, where `wanted` asks for the report.
    List<Filed> doubtful(java.util.function.LongPredicate wanted) {
        var doubtful = new ArrayList<Filed>();
        for (int i = 1; i < files.size(); i++) {
            long key = files.get(i).key();
            boolean first = i < 2 || files.get(i - 2).key() != key;
            if (files.get(i - 1).key() == key && first && wanted.test(key)) {
                doubtful.add(files.get(i));
            }
        }
        return doubtful;
    }

    boolean has(long key) {
        return !documents(key).isEmpty();
    }

    /// About what all this takes in memory.
    long bytes() {
        return files.size() * HELD;
    }
}
