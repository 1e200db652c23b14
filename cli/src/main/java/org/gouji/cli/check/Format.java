package org.gouji.cli.check;

/// How the answers are printed. The names are what a person types.
enum Format {
    text,
    ndjson;

    Printer printer() {
        return switch (this) {
            case text -> new TextPrinter();
            case ndjson -> new NdjsonPrinter();
        };
    }
}
