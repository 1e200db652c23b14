package org.gouji.rules;

import java.util.OptionalInt;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.form.Table;
import org.gouji.rules.sheet.FormPlan;
import org.jspecify.annotations.Nullable;

/// Names of the form's tables, and of its parts for messages.
public final class Names {

    public static final String PROACTIVE = "proactive_disclosure";
    public static final String APPLICATIONS = "applications";
    public static final String DISPUTES = "review_and_litigation";

    private Names() {}

    /// The statutory part that a table belongs to.
    public static OptionalInt section(@Nullable String form, String table) {
        var plan = FormPlan.of(form);
        return plan == null
                ? OptionalInt.empty()
                : plan.form().tables().stream()
                        .filter(t -> t.key().equals(table))
                        .mapToInt(Table::section)
                        .findFirst();
    }

    public static Message of(Label label) {
        return new Message(label.zh(), label.en() == null ? label.zh() : label.en());
    }
}
