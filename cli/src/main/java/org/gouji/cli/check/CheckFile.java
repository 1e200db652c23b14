package org.gouji.cli.check;

import java.util.function.Function;
import org.gouji.cli.files.Input;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;

/// Reads one file and asks the rules about it. `dossiers` puts the other reports beside one that the rules may look
/// at. Several threads may call it.
record CheckFile(Documents documents, Function<Report, Dossier> dossiers, ReportReader reader, RuleEngine rules)
        implements Function<Input, CheckedFile> {

    @Override
    public CheckedFile apply(Input input) {
        return documents.open(input, this::check, CheckedFile.Refused::new);
    }

    private CheckedFile check(String name, byte[] bytes) {
        return switch (reader.read(RawDocument.of(bytes, name))) {
            case Reading.Rejected(Rejection rejection) -> new CheckedFile.Refused(name, rejection);
            case Reading.Read(Report report, String original) ->
                new CheckedFile.Read(name, report, original, rules.validate(dossiers.apply(report)));
        };
    }
}
