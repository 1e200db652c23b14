package org.gouji.cli.up;

import java.time.Duration;

/// How long to wait before a program that died is started again: twice as long each time, until it has run well.
record Pause(Duration next) {

    static final Pause FIRST = new Pause(Duration.ofSeconds(1));

    static final Duration LONGEST = Duration.ofSeconds(60);

    /// A program that ran this long before it died is no longer blamed for what happened earlier.
    private static final Duration RAN_WELL = Duration.ofMinutes(2);

    /// The pause before this start, given how long the program had run.
    Pause after(Duration ran) {
        return ran.compareTo(RAN_WELL) >= 0 ? FIRST : this;
    }

    /// The pause before the start after this one.
    Pause doubled() {
        Duration doubled = next.multipliedBy(2);
        return new Pause(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
