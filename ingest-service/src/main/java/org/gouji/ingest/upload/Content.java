package org.gouji.ingest.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/// The bytes of one upload: in memory while they are few, beyond that in a file that is gone with the
/// process. Not for several threads.
public final class Content implements AutoCloseable {

    /// More than this never travels inside a record.
    static final int MEMORY = 1 << 20;

    /// What travels inside a record is at most this big when compressed.
    static final int INLINE_COMPRESSED = 256 << 10;

    private final Path spool;
    private final MessageDigest digest = Sha256.digest();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private @Nullable String sha256;
    private long size;

    Content(Path spool) {
        this.spool = spool;
    }

    void append(byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        size += length;
        if (size <= MEMORY) {
            memory.write(bytes, 0, length);
            return;
        }
        FileChannel channel = file;
        if (channel == null) {
            channel = temporary();
            file = channel;
            write(channel, ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
        }
        write(channel, ByteBuffer.wrap(bytes, 0, length));
    }

    public long size() {
        return size;
    }

    /// The hash of all bytes; they are complete when this is asked.
    public String sha256() {
        if (sha256 == null) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    /// All bytes, when they may travel inside a record.
    public byte @Nullable [] inline() {
        if (file != null) {
            return null;
        }
        byte[] bytes = memory.toByteArray();
        return size <= INLINE_COMPRESSED || compressed(bytes) <= INLINE_COMPRESSED ? bytes : null;
    }

    /// The bytes from `from` on, at most `length` of them.
    public byte[] part(long from, int length) throws IOException {
        var part = ByteBuffer.allocate((int) Math.min(length, size - from));
        if (file == null) {
            return part.put(memory.toByteArray(), (int) from, part.capacity()).array();
        }
        while (part.hasRemaining()) {
            if (file.read(part, from + part.position()) < 0) {
                throw new IOException("the spooled upload became shorter");
            }
        }
        return part.array();
    }

    @Override
    public void close() {
        memory.reset();
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            throw Refusal.spoolUnavailable(e);
        }
    }

    /// Deleted when closed; where the system can, its name is gone as soon as it is open.
    private FileChannel temporary() throws IOException {
        Files.createDirectories(spool);
        return FileChannel.open(
                Files.createTempFile(spool, "upload-", ".spool"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static int compressed(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[INLINE_COMPRESSED + 1];
            int length = 0;
            while (!deflater.finished() && length < out.length) {
                length += deflater.deflate(out, length, out.length - length);
            }
            return length;
        }
    }
}
