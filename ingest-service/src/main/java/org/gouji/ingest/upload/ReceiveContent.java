package org.gouji.ingest.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Function;

/// Reads an upload to its end, within the limits, and lends it out.
public final class ReceiveContent {

    /// The length of a body that does not announce it.
    public static final long UNKNOWN = -1;

    private static final int BUFFER = 16 << 10;

    private final Limits limits;
    private final InFlight inFlight;

    public ReceiveContent(Limits limits, InFlight inFlight) {
        this.limits = limits;
        this.inFlight = inFlight;
    }

    /// Gives the whole body to `use`, and forgets it afterwards. Throws a [Refusal] as soon as it is clear
    /// that the body will not be taken; an `IOException` says that the sender went away.
    public <T> T from(InputStream body, long announced, Function<Content, T> use) throws IOException {
        if (announced == 0) {
            throw Refusal.empty();
        }
        if (announced > limits.upload()) {
            throw Refusal.tooLarge(limits.upload());
        }
        inFlight.expect(Math.max(announced, 0));
        try (var content = new Content(limits.spool())) {
            try {
                readAll(body, content);
                complete(content.size(), announced);
                return use.apply(content);
            } finally {
                inFlight.giveBack(content.size());
            }
        }
    }

    private void readAll(InputStream body, Content content) throws IOException {
        long start = System.nanoTime();
        var buffer = new byte[BUFFER];
        for (int length; (length = body.read(buffer)) >= 0; ) {
            if (content.size() + length > limits.upload()) {
                throw Refusal.tooLarge(limits.upload());
            }
            inFlight.take(length);
            append(content, buffer, length);
            if (limits.tooSlow(content.size(), Duration.ofNanos(System.nanoTime() - start))) {
                throw Refusal.tooSlow();
            }
        }
    }

    private void append(Content content, byte[] buffer, int length) {
        try {
            content.append(buffer, length);
        } catch (IOException e) {
            throw Refusal.spoolUnavailable(e);
        }
    }

    private static void complete(long received, long announced) {
        if (received == 0) {
            throw Refusal.empty();
        }
        if (announced != UNKNOWN && received != announced) {
            throw Refusal.truncated(received, announced);
        }
    }
}
