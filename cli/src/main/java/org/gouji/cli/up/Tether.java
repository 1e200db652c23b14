package org.gouji.cli.up;

import java.io.IOException;
import java.util.Arrays;

/// Runs another program's `main`, and ends the JVM when whoever started it is gone, however that came about: the
/// other end of standard input then closes.
public final class Tether {

    /// `Tether MAIN ARGUMENTS...`
    public static void main(String... arguments) throws Exception {
        Thread.ofPlatform().daemon().name("tether").start(Tether::endWithParent);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException _) {
            // as good as closed
        }
        System.exit(0);
    }

    private Tether() {}
}
