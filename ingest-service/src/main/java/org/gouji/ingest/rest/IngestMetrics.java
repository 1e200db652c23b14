package org.gouji.ingest.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.InFlight;

/// What came in, and what was turned away.
@Singleton
class IngestMetrics {

    private final MeterRegistry registry;
    private final Counter documents;
    private final Counter bytes;
    private final Counter duplicates;

    IngestMetrics(MeterRegistry registry, InFlight inFlight) {
        this.registry = registry;
        documents = registry.counter("gouji.documents.accepted");
        bytes = registry.counter("gouji.documents.accepted.bytes");
        duplicates = registry.counter("gouji.documents.duplicates");
        registry.gauge("gouji.documents.inflight.bytes", inFlight, InFlight::bytes);
    }

    void accepted(Acceptance acceptance) {
        documents.increment();
        bytes.increment((double) acceptance.bytes());
        if (acceptance.duplicateOf() != null) {
            duplicates.increment();
        }
    }

    void refused(String code) {
        registry.counter("gouji.documents.refused", "code", code).increment();
    }
}
