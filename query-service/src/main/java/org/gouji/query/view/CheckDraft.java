package org.gouji.query.view;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;

/// Reads and checks a draft as an upload would be. Of what is stored it only sees last year's report.
public final class CheckDraft {

    /// What came of it.
    public sealed interface Answer {

        /// The draft can be read.
        record Checked(DraftCheck result) implements Answer {}

        /// The draft is no report that can be read.
        record Rejected(Rejection rejection) implements Answer {}
    }

    private final ReportReader reader;
    private final Supplier<RuleEngine> rules;
    private final Function<ReportId, Optional<Report>> published;

    /// `rules` are those that hold at the moment.
    public CheckDraft(ReportReader reader, Supplier<RuleEngine> rules, Function<ReportId, Optional<Report>> published) {
        this.reader = reader;
        this.rules = rules;
        this.published = published;
    }

    public Answer of(RawDocument draft) {
        return switch (reader.read(draft)) {
            case Reading.Rejected(var rejection) -> new Answer.Rejected(rejection);
            case Reading.Read(var report, var original) -> new Answer.Checked(check(report, original));
        };
    }

    private DraftCheck check(Report report, String original) {
        var lastYear = published.apply(new ReportId(report.body().id(), report.year() - 1));
        return DraftCheck.of(report, rules.get().validate(new Dossier(report, lastYear.orElse(null))), original);
    }
}
