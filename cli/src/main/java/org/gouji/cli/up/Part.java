package org.gouji.cli.up;

import java.util.Locale;

/// The parts of a running system, in the order in which they start.
enum Part {
    BROKER("GOUJI_KAFKA_PORT", 9092),
    STORE("GOUJI_STORE_PORT", 27017),
    INGEST("GOUJI_INGEST_PORT", 8081),
    PARSE("GOUJI_PARSE_PORT", 8082),
    VALIDATE("GOUJI_VALIDATE_PORT", 8083),
    QUERY("GOUJI_QUERY_PORT", 8080);

    private final String variable;
    private final int usualPort;

    Part(String variable, int usualPort) {
        this.variable = variable;
        this.usualPort = usualPort;
    }

    /// The environment variable that chooses another port.
    String variable() {
        return variable;
    }

    int usualPort() {
        return usualPort;
    }

    /// Services speak HTTP; the broker and the store do not.
    boolean isService() {
        return this != BROKER && this != STORE;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
