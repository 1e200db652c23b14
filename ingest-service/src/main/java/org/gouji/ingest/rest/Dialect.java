package org.gouji.ingest.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.gouji.contracts.json.Json;

/// HTTP speaks the JSON of the topics and the store.
@Singleton
class Dialect implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        Json.configure(mapper);
    }
}
