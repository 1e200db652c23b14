package org.gouji.cli.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.gouji.contracts.event.Edition;
import org.gouji.reader.ReportReader;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.SettingsFile;
import org.jspecify.annotations.Nullable;

/// What this very program makes of documents.
public final class ThisProgram {

    private ThisProgram() {}

    /// Its reader and its rules with these settings, the text of a file; with those of the law where there is none.
    ///
    /// @throws SettingsFile.Invalid where the text says something that cannot be meant
    public static Maker maker(@Nullable String settings) {
        var rules = new RuleEngine(RuleBook.RULES, settings == null ? Settings.DEFAULT : read(settings));
        return new Maker(ReportReader.VERSION, rules.ruleSet(), settings);
    }

    private static Settings read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SettingsFile.read(properties, "settings");
    }

    /// The same reader and rules give the same name, so that a rehearsal that was ended goes on.
    public static Edition edition(Maker maker) {
        String reader = maker.reader().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Edition.of("r" + reader + "-" + maker.shortHash());
    }
}
