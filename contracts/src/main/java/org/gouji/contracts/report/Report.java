package org.gouji.contracts.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One body's report of one year, as it was read from one document.
///
/// `form` is null where no table tells which form was used. `year` is the report year, never the year
/// of publication; `yearSource` says what told it. `tables` is keyed by the form's table keys
/// (`proactive_disclosure`, `applications`, `review_and_litigation`).
public record Report(
        String id,
        @Nullable String form,
        Body body,
        int year,
        @Nullable String yearSource,
        @Nullable Period period,
        @Nullable LocalDate published,
        @Nullable String title,
        Script script,
        String layout,
        DocumentInfo document,
        List<Section> sections,
        Map<String, ReportTable> tables,
        List<Claim> claims,
        List<Damage> damage,
        Quality quality,
        ReaderInfo reader) {

    public Report {
        sections = List.copyOf(sections);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        claims = List.copyOf(claims);
        damage = List.copyOf(damage);
    }

    /// The cell at `table.path`, for example `applications.granted.natural_person`.
    public Optional<Cell> cell(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(tables.get(path.substring(0, dot)))
                        .map(table -> table.cells().get(path.substring(dot + 1)));
    }

    public Optional<Section> section(int number) {
        return sections.stream().filter(s -> s.number() == number).findFirst();
    }
}
