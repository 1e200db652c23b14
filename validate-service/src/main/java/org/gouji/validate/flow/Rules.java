package org.gouji.validate.flow;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Validation;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.rules.SettingsFile;

/// The rules, as the flow sees them: a test can put others in their place.
public interface Rules {

    RuleSet ruleSet();

    Validation validate(Dossier dossier);

    /// The rules of the product, with the settings that the configuration names: a file that cannot be meant stops
    /// the start.
    final class Real {

        @Produces
        @Singleton
        Settings settings(@ConfigProperty(name = "gouji.rules.settings") Optional<Path> file) throws IOException {
            return file.isPresent() ? SettingsFile.load(file.get()) : Settings.DEFAULT;
        }

        @Produces
        @Singleton
        @DefaultBean
        Rules rules(Settings settings) {
            var engine = new RuleEngine(RuleBook.RULES, settings);
            return new Rules() {
                @Override
                public RuleSet ruleSet() {
                    return engine.ruleSet();
                }

                @Override
                public Validation validate(Dossier dossier) {
                    return engine.validate(dossier);
                }
            };
        }
    }
}
