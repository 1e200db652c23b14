package org.gouji.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Table;
import org.gouji.contracts.report.Period;

/// A report as data. `cells` holds every cell of the form by full path; `marks` what is printed instead
/// of a number in some of them ("/" or nothing). `sections` are the six, in order, those of `missing`
/// left out by the body. `flaws` are the errors that were made on purpose.
public record GeneratedReport(
        Agency agency,
        int year,
        Form form,
        Map<String, BigDecimal> cells,
        Map<String, String> marks,
        String preface,
        List<Section> sections,
        Period period,
        LocalDate published,
        Set<Flaw> flaws) {

    /// A section's text, a paragraph each.
    public record Section(int number, String title, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public GeneratedReport {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        marks = Map.copyOf(marks);
        sections = List.copyOf(sections);
        flaws = Set.copyOf(flaws);
    }

    public String title() {
        return agency.titleName() + year + "年政府信息公开工作年度报告";
    }

    /// The tables that the body filled in: of those that are printed instead of one another, one.
    public List<Table> tables() {
        return form.tables().stream()
                .filter(table -> cells.keySet().stream().anyMatch(path -> path.startsWith(table.key() + ".")))
                .toList();
    }

    /// The same with other figures.
    public GeneratedReport with(Map<String, BigDecimal> figures) {
        return new GeneratedReport(agency, year, form, figures, marks, preface, sections, period, published, flaws);
    }

    /// The same of another body, its figures without marks.
    public GeneratedReport by(Agency other) {
        return new GeneratedReport(other, year, form, cells, Map.of(), preface, sections, period, published, flaws);
    }

    public BigDecimal cell(String path) {
        BigDecimal value = cells.get(path);
        if (value == null) {
            throw new IllegalArgumentException("no cell " + path + " in form " + form.id());
        }
        return value;
    }
}
