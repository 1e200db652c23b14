package org.gouji.office.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.LogManager;

/// Takes one document after the other from its standard input apart, until that ends. It ends with its
/// parent even while a document keeps it busy, because another thread than that of the work waits for input.
public final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        Isolation.install();
        var documents = new SynchronousQueue<byte[]>();
        Thread.ofPlatform().daemon().name("input").start(() -> take(documents));
        Protocol.greet(out);
        while (true) {
            Protocol.answer(out, Converters.answer(documents.take()));
        }
    }

    private static void take(SynchronousQueue<byte[]> documents) {
        try (var in = new DataInputStream(System.in)) {
            while (true) {
                documents.put(Protocol.request(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
