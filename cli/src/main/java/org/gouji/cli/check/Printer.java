package org.gouji.cli.check;

/// One way to print answers: a head, one part for each file in the order in which the files came, a tail.
interface Printer {

    default String head() {
        return "";
    }

    /// One file's answer; empty where there is nothing to print. Several threads may call it.
    String print(CheckedFile file);

    /// What stands between two answers that are not empty.
    default String between() {
        return "";
    }

    default String tail(Summary sum) {
        return "";
    }
}
