package org.gouji.cli.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.gouji.contracts.json.Json;

/// The receipts: one line of JSON each, on the disk before the next step is taken, so that a crash loses
/// none. A line torn by a crash counts as no receipt.
final class Receipts implements AutoCloseable {

    private final FileChannel file;
    private final Set<String> known;

    private Receipts(FileChannel file, Set<String> known) {
        this.file = file;
        this.known = known;
    }

    static Receipts open(Path path, boolean resume) throws IOException {
        var known = new HashSet<String>();
        if (resume && Files.exists(path)) {
            try (var lines = Files.lines(path)) {
                lines.map(Receipts::key).filter(key -> !key.isEmpty()).forEach(known::add);
            }
        }
        boolean torn = torn(path);
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (torn) {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        return new Receipts(file, known);
    }

    /// Whether an earlier run got a receipt for this upload to this address.
    boolean has(String address, String key) {
        return known.contains(address + " " + key);
    }

    synchronized void keep(String address, String key, Path source, JsonNode receipt) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("to", address).put("idempotencyKey", key).put("file", source.toString());
        line.set("receipt", receipt);
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("receipt of " + source + " could not be kept", e);
        }
    }

    private static String key(String line) {
        try {
            JsonNode receipt = Json.MAPPER.readTree(line);
            String key = receipt.path("idempotencyKey").asText();
            return key.isEmpty() ? "" : receipt.path("to").asText() + " " + key;
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static boolean torn(Path path) throws IOException {
        if (!Files.exists(path) || Files.size(path) == 0) {
            return false;
        }
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            file.read(last, file.size() - 1);
            return last.get(0) != '\n';
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
