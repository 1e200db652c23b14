package org.gouji.query.store;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.event.Edition;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.SettingsFile;

/// The rules with the settings that an edition was made with: those that it was enrolled with; for one that nobody
/// enrolled, as the first, those of the configuration, which are validate's as well. A file that cannot be meant stops
/// the start.
@Startup
@Singleton
public class ServedRules {

    private final Editions editions;
    private final Settings configured;

    private final RuleEngine byConfiguration;

    /// An edition's settings never change; of one that was dropped and made anew the text is another.
    private final Map<String, RuleEngine> engines = new ConcurrentHashMap<>();

    ServedRules(Editions editions, @ConfigProperty(name = "gouji.rules.settings") Optional<Path> file)
            throws IOException {
        this.editions = editions;
        this.configured = file.isPresent() ? SettingsFile.load(file.get()) : Settings.DEFAULT;
        this.byConfiguration = new RuleEngine(RuleBook.RULES, configured);
    }

    public Settings settings(Edition edition) {
        return editions.settings(edition).map(ServedRules::read).orElse(configured);
    }

    /// Of the edition that is served now.
    public RuleEngine engine() {
        return editions.settings(editions.current())
                .map(text -> engines.computeIfAbsent(text, _ -> new RuleEngine(RuleBook.RULES, read(text))))
                .orElse(byConfiguration);
    }

    private static Settings read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SettingsFile.read(properties, "edition");
    }
}
