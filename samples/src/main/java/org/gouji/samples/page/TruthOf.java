package org.gouji.samples.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.TableState;
import org.gouji.samples.Flaw;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Truth;
import org.gouji.samples.Truth.Expected;
import org.gouji.samples.Truth.Kind;

/// What is true of a print: of the report, and of what the layout left of it.
final class TruthOf {

    private TruthOf() {}

    static Truth print(GeneratedReport report, Rendering rendering, Page page) {
        boolean figures = rendering.layout().keepsFigures();
        return new Truth(
                figures ? report.form().id() : null,
                report.year(),
                report.agency().name(),
                report.published(),
                rendering.traditional() ? Script.TRADITIONAL : Script.SIMPLIFIED,
                states(report, rendering.layout(), page),
                cells(report, figures),
                rules(report.flaws(), figures));
    }

    private static Set<String> rules(Set<Flaw> flaws, boolean figures) {
        return flaws.stream()
                .filter(flaw -> figures || !flaw.needsFigures())
                .flatMap(flaw -> flaw.rules().stream())
                .collect(Collectors.toSet());
    }

    /// The tables stand on the page in the form's order. Where none of two that are printed instead of one
    /// another is left, the first is what the report lacks.
    private static Map<String, TableState> states(GeneratedReport report, Layout layout, Page page) {
        var states = new LinkedHashMap<String, TableState>();
        List<Grid> grids = page.parts().stream()
                .flatMap(part -> part instanceof Page.TablePart(Grid grid) ? Stream.of(grid) : Stream.empty())
                .toList();
        for (int i = 0; i < grids.size(); i++) {
            var table = report.tables().get(i);
            var state = state(layout, grids.get(i));
            var instead = table.insteadOf();
            states.put(state == TableState.LOST && instead != null ? instead : table.key(), state);
        }
        return states;
    }

    private static TableState state(Layout layout, Grid grid) {
        return switch (layout) {
            case EMPTY_GRID -> TextPage.keepsLabels(grid) ? TableState.BLANK : TableState.LOST;
            case TABLES_LOST -> TableState.LOST;
            default -> TableState.COMPLETE;
        };
    }

    private static Map<String, Expected> cells(GeneratedReport report, boolean figures) {
        var cells = new LinkedHashMap<String, Expected>();
        report.cells().forEach((path, value) -> cells.put(path, expected(report, path, value, figures)));
        return cells;
    }

    private static Expected expected(GeneratedReport report, String path, BigDecimal value, boolean figures) {
        if (!figures) {
            return new Expected(Kind.NOTHING, null);
        }
        return report.marks().containsKey(path)
                ? new Expected(Kind.NOT_APPLICABLE, null)
                : new Expected(Kind.NUMBER, value);
    }
}
