package org.gouji.office.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.transcript.Transcript;

/// What goes over the two pipes between a process and its worker. A text is its length and its bytes in
/// UTF-8. The worker greets when it is ready; then every request (a document) has one answer.
public final class Protocol {

    private static final int HELLO = 0x474F554A;
    private static final int MADE = 1;
    private static final int REFUSED = 2;

    /// No transcript is longer: four bytes a character at most.
    private static final int LONGEST_TEXT = 16 << 20;

    /// What came of a document.
    public sealed interface Answer {

        record Made(Transcript transcript) implements Answer {}

        record Refused(Rejection rejection) implements Answer {}
    }

    private Protocol() {}

    static void greet(DataOutputStream out) throws IOException {
        out.writeInt(HELLO);
        out.flush();
    }

    public static void awaitGreeting(DataInputStream in) throws IOException {
        if (in.readInt() != HELLO) {
            throw new IOException("the process that answers is no worker of ours");
        }
    }

    public static void ask(DataOutputStream out, byte[] document) throws IOException {
        out.writeInt(document.length);
        out.write(document);
        out.flush();
    }

    static byte[] request(DataInputStream in) throws IOException {
        byte[] document = new byte[in.readInt()];
        in.readFully(document);
        return document;
    }

    static void answer(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Made(Transcript(String html, String mediaType)) -> {
                out.writeByte(MADE);
                text(out, html);
                text(out, mediaType);
            }
            case Answer.Refused(Rejection(String code, String message, String messageZh)) -> {
                out.writeByte(REFUSED);
                text(out, code);
                text(out, message);
                text(out, messageZh);
            }
        }
        out.flush();
    }

    public static Answer answer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case MADE -> new Answer.Made(new Transcript(text(in), text(in)));
            case REFUSED -> new Answer.Refused(new Rejection(text(in), text(in), text(in)));
            default -> throw new IOException("the worker answers what nobody understands");
        };
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("the worker answers more than a transcript");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
