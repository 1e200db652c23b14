package org.gouji.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gouji.contracts.json.Json;
import org.jspecify.annotations.Nullable;

/// Where a list goes on, as an opaque text: only what this service wrote itself reads back.
final class Cursor {

    private Cursor() {}

    static String write(Object position) {
        try {
            byte[] json = Json.MAPPER.writeValueAsBytes(position);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> @Nullable T read(@Nullable String cursor, Class<T> type) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
            T position = Json.MAPPER.readValue(json, type);
            if (position != null) {
                return position;
            }
        } catch (IOException | IllegalArgumentException _) {
            // Told below, in the caller's words.
        }
        throw Problems.badParameter("cursor", "was not given out by this list", "不是本列表给出的");
    }
}
