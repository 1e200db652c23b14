package org.gouji.contracts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// The one JSON dialect: ISO dates, unknown properties ignored (an older reader understands a newer
/// writer), big decimals kept as they were printed, absent values left out.
public final class Json {

    /// Thread-safe and shared; do not reconfigure.
    public static final ObjectMapper MAPPER = configure(new ObjectMapper());

    private Json() {}

    /// Gives any mapper (a framework's own, too) this dialect.
    public static ObjectMapper configure(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }
}
