package org.gouji.cli.check;

import java.util.EnumMap;
import java.util.Map;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Quality.Grade;
import org.gouji.contracts.report.Report;

/// What all files came to. Counts only, so that it does not grow with the files.
final class Summary {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private int refused;
    private int exit;
    private long proven;
    private long illegible;
    private long lost;

    /// What one file adds; small, so that the file itself can be let go.
    record Share(
            int exit,
            boolean read,
            Verdict verdict,
            Grade grade,
            Map<Severity, Integer> findings,
            int proven,
            int illegible,
            int lost) {

        static Share of(CheckedFile file) {
            return switch (file) {
                case CheckedFile.Read read -> of(read);
                case CheckedFile.Refused refused ->
                    new Share(refused.exit(), false, Verdict.UNREADABLE, Grade.D, Map.of(), 0, 0, 0);
            };
        }

        private static Share of(CheckedFile.Read file) {
            var findings = new EnumMap<Severity, Integer>(Severity.class);
            for (Finding finding : file.validation().findings()) {
                findings.merge(finding.severity(), 1, Integer::sum);
            }
            var report = file.report();
            return new Share(
                    file.exit(),
                    true,
                    file.validation().verdict(),
                    report.quality().grade(),
                    findings,
                    cells(report, cell -> cell instanceof Cell.Numeric number && CellSign.isProven(number)),
                    cells(report, cell -> cell instanceof Cell.Illegible),
                    cells(report, cell -> cell instanceof Cell.Lost));
        }

        private static int cells(Report report, java.util.function.Predicate<Cell> which) {
            return (int) report.tables().values().stream()
                    .flatMap(table -> table.cells().values().stream())
                    .filter(which)
                    .count();
        }
    }

    void add(Share file) {
        exit = Math.max(exit, file.exit());
        if (!file.read()) {
            refused++;
            return;
        }
        verdicts.merge(file.verdict(), 1, Integer::sum);
        grades.merge(file.grade(), 1, Integer::sum);
        file.findings().forEach((severity, count) -> severities.merge(severity, count, Integer::sum));
        proven += file.proven();
        illegible += file.illegible();
        lost += file.lost();
    }

    int exit() {
        return exit;
    }

    int files() {
        return refused + verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int refused() {
        return refused;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    int count(Grade grade) {
        return grades.getOrDefault(grade, 0);
    }

    int count(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    long proven() {
        return proven;
    }

    long illegible() {
        return illegible;
    }

    long lost() {
        return lost;
    }
}
