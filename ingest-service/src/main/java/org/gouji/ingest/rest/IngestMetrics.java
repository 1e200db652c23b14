package org.gouji.ingest.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.InFlight;

/// What came in, and what was turned away.
@Singleton
class IngestMetrics {

    private final MeterRegistry meters;
    private final Counter bytes;
    private final Counter duplicates;

    IngestMetrics(MeterRegistry meters, InFlight inFlight) {
        this.meters = meters;
        bytes = meters.counter("gouji.documents.bytes");
        duplicates = meters.counter("gouji.documents.duplicates");
        meters.gauge("gouji.inflight.bytes", inFlight, InFlight::bytes);
    }

    void accepted(Acceptance acceptance) {
        count("accepted", "none");
        bytes.increment((double) acceptance.bytes());
        if (acceptance.duplicateOf() != null) {
            duplicates.increment();
        }
    }

    void refused(String code) {
        count("refused", code);
    }

    private void count(String outcome, String reason) {
        meters.counter("gouji.documents", "stage", "ingest", "outcome", outcome, "reason", reason)
                .increment();
    }
}
