package org.gouji.cli.check;

/// How the answers are printed. The names are what a person types.
enum Format {
    text,
    ndjson,
    sarif,
    csv
}
