package org.gouji.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.json.Json;
import org.gouji.query.store.Served;
import org.jspecify.annotations.Nullable;

/// Where a list goes on, as an opaque text: only what this service wrote itself reads back. It says in which
/// edition the list began: a list is of one edition from its first part to its last.
@RequestScoped
public class Cursors {

    private static final String EDITION = "edition";
    private static final String POSITION = "at";

    private final Served served;

    Cursors(Served served) {
        this.served = served;
    }

    /// A position in an edition.
    record Place<T>(Edition edition, T position) {}

    /// The cursor of a position in what this request reads from.
    String write(Object position) {
        try {
            var edition = served.edition();
            JsonNode at = Json.MAPPER.valueToTree(position);
            var cursor = edition.isFirst()
                    ? at
                    : Json.MAPPER
                            .createObjectNode()
                            .put(EDITION, edition.label())
                            .set(POSITION, at);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.MAPPER.writeValueAsBytes(cursor));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The position; from here on this request reads from the cursor's edition.
    <T> @Nullable T read(@Nullable String cursor, Class<T> type) {
        var place = place(cursor, type);
        if (place == null) {
            return null;
        }
        if (!served.turnTo(place.edition())) {
            throw Problems.badParameter("cursor", "belongs to results that are gone: begin anew", "所属的结果已被移除，请重新开始");
        }
        return place.position();
    }

    /// The position, and in which edition it is.
    <T> @Nullable Place<T> place(@Nullable String cursor, Class<T> type) {
        if (cursor == null) {
            return null;
        }
        try {
            var json = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8)));
            boolean named = json.has(EDITION);
            var edition = named ? Edition.of(json.path(EDITION).asText()) : Edition.FIRST;
            T position = Json.MAPPER.treeToValue(named ? json.path(POSITION) : json, type);
            if (position != null) {
                return new Place<>(edition, position);
            }
        } catch (IOException | IllegalArgumentException _) {
            // Told below, in the caller's words.
        }
        throw Problems.badParameter("cursor", "was not given out by this list", "不是本列表给出的");
    }
}
