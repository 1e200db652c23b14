package org.gouji.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/// The broker and the store as a program: `LocalStack DATA [--kafka PORT] [--store PORT]`, each started when named.
///
/// Stops cleanly on SIGTERM.
public final class LocalStack {

    private static final String USAGE = "usage: LocalStack DATA [--kafka PORT] [--store PORT]";

    /// Starts what the arguments name and stays until the JVM is told to end.
    public static void main(String... arguments) throws InterruptedException {
        quiet();
        Deque<AutoCloseable> running = new ArrayDeque<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        try {
            start(arguments, running);
        } catch (RuntimeException e) {
            System.err.println(e instanceof IllegalArgumentException ? USAGE : "local stack: " + e);
            System.exit(e instanceof IllegalArgumentException ? 64 : 1);
        }
        new CountDownLatch(1).await();
    }

    private static void start(String[] arguments, Deque<AutoCloseable> running) {
        if (arguments.length % 2 == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        Path data = Path.of(arguments[0]).toAbsolutePath();
        for (int i = 1; i < arguments.length; i += 2) {
            int port = Integer.parseInt(arguments[i + 1]);
            start(arguments[i], data, port, running, System.out);
        }
    }

    private static void start(String part, Path data, int port, Deque<AutoCloseable> running, PrintStream out) {
        switch (part) {
            case "--kafka" -> {
                var broker = EmbeddedBroker.start(data.resolve("broker"), port);
                running.push(broker);
                out.println("broker ready at " + broker.address());
            }
            case "--store" -> {
                var store = EmbeddedStore.start(data.resolve("store"), port);
                running.push(store);
                out.println("store ready at " + store.address());
            }
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    private static void stop(Deque<AutoCloseable> running) {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("local stack: " + e);
            }
        }
    }

    /// Only what is wrong is worth a line; must come before the first logger.
    private static void quiet() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ssXXX");
    }

    private LocalStack() {}
}
