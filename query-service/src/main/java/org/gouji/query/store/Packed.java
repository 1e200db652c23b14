package org.gouji.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.types.Binary;
import org.gouji.contracts.json.Json;

/// Records as the JSON they were on the wire, packed.
///
/// Not as BSON: that would print numbers differently from what was read, and would make field names of whatever
/// keys a report holds.
final class Packed {

    private Packed() {}

    static Binary pack(Object value) {
        var bytes = new ByteArrayOutputStream(16 * 1024);
        try (var zip = new Fast(bytes)) {
            Json.MAPPER.writeValue(zip, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(bytes.toByteArray());
    }

    static <T> T unpack(Binary packed, Class<T> type) {
        try (var json = new GZIPInputStream(new ByteArrayInputStream(packed.getData()))) {
            return Json.MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How an enum is written on the wire.
    static String wire(Enum<?> value) {
        JsonNode node = Json.MAPPER.valueToTree(value);
        return node.textValue();
    }

    /// The constant that is written so on the wire.
    static <E extends Enum<E>> E constant(String wire, Class<E> type) {
        return Json.MAPPER.convertValue(wire, type);
    }

    /// Speed counts here, not the last tenth of the size.
    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream out) throws IOException {
            super(out, 8 * 1024);
            def.setLevel(1);
        }
    }
}
