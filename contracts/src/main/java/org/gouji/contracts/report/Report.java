package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
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
/// (`proactive_disclosure`, `applications`, `review_and_litigation`). `sources` tells where the facts that
/// have no place of their own were read: `title`, `period`, `published`, `body`, as far as they stand on
/// the page.
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
        ReaderInfo reader,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Source> sources) {

    public Report {
        sections = List.copyOf(sections);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        claims = List.copyOf(claims);
        damage = List.copyOf(damage);
        sources = sources == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// A report that does not say where its title, period, publish date and body were read.
    public Report(
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
        this(
                id,
                form,
                body,
                year,
                yearSource,
                period,
                published,
                title,
                script,
                layout,
                document,
                sections,
                tables,
                claims,
                damage,
                quality,
                reader,
                Map.of());
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
        for (var section : sections) {
            if (section.number() == number) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
