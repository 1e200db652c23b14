package org.gouji.rules.bodies;

import org.gouji.contracts.finding.Message;
import org.jspecify.annotations.Nullable;

/// How another report is named in a message.
final class Others {

    private Others() {}

    /// 某县人民政府2022年度; the body's id where it has no name.
    static Message name(@Nullable String name, String body, int year) {
        String known = name == null || name.isEmpty() ? body : name;
        return new Message(known + year + "年度", known + " for " + year);
    }
}
