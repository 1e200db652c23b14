package org.gouji.acceptance.rules;

import java.util.ArrayList;
import java.util.List;

/// Every error that is made on purpose.
final class SeededErrors {

    private SeededErrors() {}

    static List<SeededError> all() {
        var all = new ArrayList<SeededError>();
        all.addAll(DocumentErrors.all());
        all.addAll(ProactiveErrors.all());
        all.addAll(TableErrors.all());
        all.addAll(TextErrors.all());
        return all;
    }
}
