package org.gouji.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.contracts.report.Script;
import org.gouji.contracts.report.TableState;
import org.jspecify.annotations.Nullable;

/// What is true of a rendered report. `form` is null where no table is left to tell it. `tables` says how
/// much of each table the page holds, `cells` what stands in each cell; `rules` must answer with a finding,
/// and where the report has no flaw no rule may answer with an error.
public record Truth(
        @Nullable String form,
        int year,
        String body,
        LocalDate published,
        Script script,
        Map<String, TableState> tables,
        Map<String, Expected> cells,
        Set<String> rules) {

    /// What stands in a cell. `value` is null where there is no number.
    public record Expected(Kind kind, @Nullable BigDecimal value) {}

    /// As a cell is read.
    public enum Kind {
        NUMBER,
        NOT_APPLICABLE,
        /// The cell holds nothing or is gone.
        NOTHING
    }

    public Truth {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    public boolean clean() {
        return rules.isEmpty();
    }
}
