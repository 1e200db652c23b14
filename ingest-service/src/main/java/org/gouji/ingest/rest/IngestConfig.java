package org.gouji.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.gouji.ingest.upload.InFlight;
import org.gouji.ingest.upload.Limits;
import org.gouji.ingest.upload.ReceiveContent;

/// The settings of this service.
@ConfigMapping(prefix = "gouji.ingest")
interface IngestConfig {

    /// The largest document.
    @WithDefault("64M")
    MemorySize uploadLimit();

    /// All documents that are being received; else a quarter of the heap, and room for one of the largest.
    Optional<MemorySize> inFlightLimit();

    /// How long an upload may take before its pace is looked at.
    @WithDefault("10s")
    Duration patience();

    /// The slowest pace of an upload, in bytes per second.
    @WithDefault("1024")
    long slowest();

    /// The folder for uploads that are too big for memory.
    @WithDefault("${java.io.tmpdir}/gouji-ingest")
    Path spool();

    /// How long the broker may take to confirm a record.
    @WithDefault("15s")
    Duration ackTimeout();

    /// Where the query service answers, for the links in a receipt.
    @WithDefault("http://127.0.0.1:8080")
    URI queryUrl();

    /// Makes plain classes out of the settings.
    class Wiring {

        @Produces
        @Singleton
        InFlight inFlight(IngestConfig config) {
            long quarter = Runtime.getRuntime().maxMemory() / 4;
            long upload = config.uploadLimit().asLongValue();
            return new InFlight(
                    config.inFlightLimit().map(MemorySize::asLongValue).orElse(Math.max(quarter, upload)));
        }

        @Produces
        @Singleton
        ReceiveContent receiveContent(IngestConfig config, InFlight inFlight) {
            var limits =
                    new Limits(config.uploadLimit().asLongValue(), config.patience(), config.slowest(), config.spool());
            return new ReceiveContent(limits, inFlight);
        }
    }
}
