package org.gouji.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Tags of what is answered, by which a caller says which state of it he knows.
@Singleton
class Tags {

    private static final int BYTES = 16;

    private final ObjectMapper json;

    Tags(ObjectMapper json) {
        this.json = json;
    }

    byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The tag of an answer's bytes, without quotes.
    static String of(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether a caller who knows these tags (`If-Match`) knows the entity as it is.
    boolean match(String ifMatch, Object entity) {
        String own = of(bytes(entity));
        return Arrays.stream(ifMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + own + "\""));
    }
}
