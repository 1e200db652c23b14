package org.gouji.cli.edition;

import java.util.Locale;
import org.gouji.contracts.event.Edition;
import org.gouji.reader.ReportReader;
import org.gouji.rules.RuleEngine;

/// What this very program makes of documents.
public final class ThisProgram {

    private ThisProgram() {}

    /// Its reader and its rules, as they are without settings.
    public static Maker maker() {
        return new Maker(ReportReader.VERSION, new RuleEngine().ruleSet(), null);
    }

    /// The same reader and rules give the same name, so that a rehearsal that was ended goes on.
    public static Edition edition(Maker maker) {
        String reader = maker.reader().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Edition.of("r" + reader + "-" + maker.shortHash());
    }
}
