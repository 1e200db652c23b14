package org.gouji.rules;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Label;

/// Names of the form's parts for messages.
public final class Names {

    private Names() {}

    public static Message of(Label label) {
        return new Message(label.zh(), label.en() == null ? label.zh() : label.en());
    }
}
