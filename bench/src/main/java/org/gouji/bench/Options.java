package org.gouji.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What was asked on the command line. `name` is null for everything.
record Options(@Nullable String name, int documents, Path root) {

    /// Enough that start-up does not count; the method asks for 10,000 where a figure is to be quoted.
    private static final int DEFAULT_DOCUMENTS = 2_000;

    private static final int MOST_DOCUMENTS = 1_000_000;

    static Options parse(String[] arguments, Set<String> names) {
        @Nullable String name = null;
        int documents = DEFAULT_DOCUMENTS;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--documents") && i + 1 < arguments.length) {
                documents = number(arguments[++i]);
            } else if (name == null && names.contains(arguments[i])) {
                name = arguments[i];
            } else {
                throw new IllegalArgumentException("bench takes one of " + new TreeSet<>(names)
                        + " and --documents N, not '" + arguments[i] + "'");
            }
        }
        return new Options(name, documents, Path.of(System.getProperty("gouji.root", ".")));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,6}") || Integer.parseInt(text) > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("--documents takes a number from 1 to " + MOST_DOCUMENTS);
        }
        return Integer.parseInt(text);
    }
}
