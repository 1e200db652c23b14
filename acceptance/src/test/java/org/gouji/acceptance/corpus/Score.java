package org.gouji.acceptance.corpus;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.samples.Rendered;
import org.gouji.samples.Truth;

/// How well a number of generated reports was read: right, said to be unreadable, or wrong.
final class Score {

    private final String name;
    private int reports;
    private int numbers;
    private int right;
    private int given;
    private int heads;
    private final List<String> faults = new ArrayList<>();

    Score(String name) {
        this.name = name;
    }

    void count(String seed, Rendered sample, Report report) {
        reports++;
        Truth truth = sample.truth();
        truth.cells()
                .forEach((path, expected) ->
                        cell(seed, path, expected, report.cell(path).orElse(new Cell.Lost())));
        boolean head = same(seed, "year", truth.year(), report.year())
                & same(seed, "body", truth.body(), report.body().name())
                & same(seed, "published", truth.published(), report.published())
                & same(seed, "script", truth.script(), report.script())
                & (truth.form() == null || same(seed, "form", truth.form(), report.form()));
        for (var table : truth.tables().entrySet()) {
            var read = report.tables().get(table.getKey());
            head &= same(seed, table.getKey(), table.getValue(), read == null ? null : read.state());
        }
        heads += head ? 1 : 0;
    }

    void fault(String fault) {
        faults.add(name + " " + fault);
    }

    List<String> faults() {
        return faults;
    }

    /// Numbers that stand on the page and were not read.
    int unread() {
        return numbers - right;
    }

    private void cell(String seed, String path, Truth.Expected expected, Cell cell) {
        var value = expected.value();
        numbers += value == null ? 0 : 1;
        if (cell instanceof Cell.Numeric read) {
            given++;
            if (value != null && value.compareTo(read.value()) == 0) {
                right++;
            } else {
                fault("%s %s: is %s, read %s".formatted(seed, path, value, read));
            }
        }
    }

    private boolean same(String seed, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            fault("%s %s: is %s, read %s".formatted(seed, what, expected, actual));
            return false;
        }
        return true;
    }

    static String head() {
        return "%-34s %8s %9s %9s %7s %7s".formatted("layout", "reports", "numbers", "right", "wrong", "heads");
    }

    @Override
    public String toString() {
        return "%-34s %8d %9d %8.3f%% %7d %6.1f%%"
                .formatted(
                        name,
                        reports,
                        numbers,
                        numbers == 0 ? 100 : 100.0 * right / numbers,
                        given - right,
                        reports == 0 ? 100 : 100.0 * heads / reports);
    }
}
