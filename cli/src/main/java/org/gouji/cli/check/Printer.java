package org.gouji.cli.check;

/// Prints one file's answer; the text ends with a line break. Several threads may call it.
interface Printer {
    String print(CheckedFile file);
}
