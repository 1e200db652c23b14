package org.gouji.validate.flow;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.contracts.finding.Validation;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;

/// The rules, as the flow sees them: a test can put others in their place.
public interface Rules {

    RuleSet ruleSet();

    Validation validate(Dossier dossier);

    /// The rules of the product.
    final class Real {

        @Produces
        @Singleton
        @DefaultBean
        Rules rules() {
            var engine = new RuleEngine();
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
