package org.gouji.acceptance.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.gouji.contracts.report.TableState;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.samples.damage.DamagedPage;
import org.gouji.samples.damage.Said;
import org.jspecify.annotations.Nullable;

/// One damaged page, read and compared with what it says.
final class Judgement {

    private static final ReportReader READER = new ReportReader();

    /// What became of a cell.
    enum Outcome {
        /// The number, the blank, the dash is what the page says; what is gone is said to be gone.
        RIGHT,
        /// The page says it and the reader says that it cannot tell.
        UNREAD,
        /// Said to be blank, struck out or there while it is something else, yet no number was made of it.
        MISNAMED,
        /// The number is right and its place on the page is not.
        MISPLACED,
        /// Another number than the page's, or a number where there is none.
        WRONG
    }

    private final DamagedPage page;
    private final int[] counts = new int[Outcome.values().length];
    private final List<String> faults = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private boolean rejected;

    private Judgement(DamagedPage page) {
        this.page = page;
    }

    static Judgement of(DamagedPage page) {
        var judgement = new Judgement(page);
        judgement.judge();
        return judgement;
    }

    int count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    boolean rejected() {
        return rejected;
    }

    /// Numbers and facts that are wrong: there may be none.
    List<String> faults() {
        return faults;
    }

    /// What is misnamed or misplaced.
    List<String> doubts() {
        return doubts;
    }

    private void judge() {
        var document = new RawDocument(page.bytes(), page.mediaType(), page.fileName(), null, null, null, null, null);
        switch (READER.read(document)) {
            case Reading.Rejected(var why) -> {
                rejected = true;
                doubts.add("rejected: " + why.code() + " " + why.message());
                page.said()
                        .values()
                        .forEach(said -> add(said.kind() == Said.Kind.GONE ? Outcome.RIGHT : Outcome.UNREAD));
            }
            case Reading.Read(var report, var original) -> {
                page.said().forEach((path, said) -> cell(path, said, report, original));
                report.tables().forEach((key, table) -> state(key, table.state()));
                head(report);
            }
        }
    }

    private void add(Outcome outcome) {
        counts[outcome.ordinal()]++;
    }

    private void cell(String path, Said said, Report report, String original) {
        var cell = report.cell(path).orElse(new Cell.Lost());
        var outcome = outcome(said, cell);
        if (outcome == Outcome.RIGHT && !standsThere(path, said, cell, original)) {
            outcome = Outcome.MISPLACED;
        }
        add(outcome);
        String fault = "%s: expected %s, got %s".formatted(path, said, cell);
        switch (outcome) {
            case WRONG -> faults.add(fault);
            case MISNAMED, MISPLACED -> doubts.add(outcome + " " + fault);
            case RIGHT, UNREAD -> {}
        }
    }

    /// A table of which nothing is left is not read in part.
    private void state(String key, TableState state) {
        boolean read = state == TableState.COMPLETE || state == TableState.PARTIAL;
        boolean gone = page.said().entrySet().stream()
                .filter(said -> said.getKey().startsWith(key + "."))
                .allMatch(said -> said.getValue().kind() == Said.Kind.GONE);
        if (read && gone) {
            faults.add("state of %s: %s, and nothing of it is on the page".formatted(key, state));
        }
    }

    private static Outcome outcome(Said said, Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> {
                boolean printed = equal(said.value(), number.value());
                boolean proven = proven(number) && equal(said.original(), number.value());
                // The number that was lost, read off its neighbour: no other number, yet not by merit.
                boolean lucky = said.kind() == Said.Kind.GONE && equal(said.original(), number.value());
                yield printed || proven ? Outcome.RIGHT : lucky ? Outcome.MISPLACED : Outcome.WRONG;
            }
            case Cell.Blank _ -> said.kind() == Said.Kind.BLANK ? Outcome.RIGHT : Outcome.MISNAMED;
            case Cell.NotApplicable _ -> said.kind() == Said.Kind.DASH ? Outcome.RIGHT : Outcome.MISNAMED;
            case Cell.Illegible _, Cell.Lost _ -> said.kind() == Said.Kind.GONE ? Outcome.RIGHT : Outcome.UNREAD;
        };
    }

    private static boolean proven(Cell.Numeric number) {
        return number.repaired() != null || number.method() == Cell.Method.EQUATIONS;
    }

    private static boolean equal(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    /// The cell's characters are the original's at its source, and the source of a number lies where the number
    /// was printed.
    private boolean standsThere(String path, Said said, Cell cell, String original) {
        var source = cell.source();
        if (source == null || cell instanceof Cell.Blank || cell instanceof Cell.Illegible) {
            return true;
        }
        if (!cell.raw().equals(between(original, source))) {
            return false;
        }
        int mark = original.startsWith("\ufeff") ? 1 : 0;
        var places = page.places().get(path);
        return !(cell instanceof Cell.Numeric)
                || said.value() == null
                || (places != null
                        && places.stream().anyMatch(place -> place.holds(source.start() - mark, source.end() - mark)));
    }

    private static @Nullable String between(String text, Source source) {
        if (source.end() > text.codePointCount(0, text.length())) {
            return null;
        }
        int start = text.offsetByCodePoints(0, source.start());
        return text.substring(start, text.offsetByCodePoints(start, source.end() - source.start()));
    }

    private void head(Report report) {
        if (report.year() != page.report().year()) {
            faults.add("year: expected %d, got %d told by %s"
                    .formatted(page.report().year(), report.year(), report.yearSource()));
        }
        boolean told = page.said().values().stream().anyMatch(said -> said.kind() != Said.Kind.GONE);
        String form = page.report().form().id();
        if (told && !form.equals(report.form())) {
            faults.add("form: expected %s, got %s".formatted(form, report.form()));
        }
        if (report.published() != null
                && !report.published().equals(page.report().published())) {
            faults.add("published: expected %s, got %s".formatted(page.report().published(), report.published()));
        }
        // A name that more than one place bears is told apart by the city's before it.
        String body = page.report().agency().name();
        if (report.body().name() == null || !report.body().name().endsWith(body)) {
            boolean open = report.body().name() == null || report.body().inferred();
            (open ? doubts : faults).add("body: expected %s, got %s".formatted(body, report.body()));
        }
    }
}
