package org.gouji.validate.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gouji.contracts.json.Json;

/// Small records as JSON text: their keys hold dots, which are no names of fields.
final class Packed {

    private Packed() {}

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
}
